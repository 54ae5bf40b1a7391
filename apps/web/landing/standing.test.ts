import { describe, expect, it } from 'vitest';
import { isDrawn, type ProgrammeState, type Standing, standingOf, toldPeriod } from './standing.ts';

const now = Date.parse('2025-11-20T11:00Z');
const zone = 'Europe/Oslo';
const said = (state: ProgrammeState, period = '2023/2028') => standingOf({ state, period, zone }, now);

describe('how far a programme has come', () => {
  it.each<[ProgrammeState, string]>([
    ['considered', 'considered'],
    ['applied', 'applied'],
    ['granted', 'ongoing'],
    ['refused', 'refused'],
    ['strategy', 'ongoing'],
    ['implementation', 'ongoing'],
    ['closing', 'ongoing'],
    ['closed', 'closed'],
    ['follow-up', 'continued'],
  ])('is what it says of itself: %s is %s', (state, standing) => expect(said(state)).toBe(standing));

  it('is what it says of itself, also when its period would tell another story', () => {
    expect(said('implementation', '2010/2017')).toBe('ongoing');
    expect(said('closed', '2023/2028')).toBe('closed');
  });

  it.each([
    ['2010/2017-12~', 'closed'],
    ['2019/2024', 'closed'],
    ['2020/2025', 'ongoing'],
    ['2023/2028', 'ongoing'],
    ['2020-01/2025-10', 'closed'],
    ['2020-01/2025-11', 'ongoing'],
    ['2026/2031', 'ongoing'],
  ])('is told by the last day of its period where it says nothing: %s is %s', (period, standing) => {
    expect(standingOf({ period, zone }, now)).toBe(standing);
    expect(standingOf({ period, zone, state: null }, now)).toBe(standing);
  });

  it('ends with the year where it is, not elsewhere', () => {
    const midnight = Date.parse('2025-12-31T23:00Z');
    expect(standingOf({ period: '2020/2025', zone }, midnight - 1)).toBe('ongoing');
    expect(standingOf({ period: '2020/2025', zone }, midnight)).toBe('closed');
  });

  it('is not over because its period cannot be read', () => {
    expect(standingOf({ period: 'en gang', zone }, now)).toBe('ongoing');
  });
});

describe('the time beside it', () => {
  const told = (period: string, standing: Standing) => toldPeriod({ period, zone }, standing, now);

  it('is the whole period of what is under way, carried on or applied for', () => {
    for (const standing of ['ongoing', 'continued', 'applied', 'considered'] as const)
      expect(told('2023/2028', standing)).toBe('2023/2028');
  });

  it('is the end of what is over, as uncertain as it is known', () => {
    expect(told('2010/2017-12~', 'closed')).toBe('2017-12~');
    expect(told('2017', 'closed')).toBe('2017');
  });

  it('is no year to come of what closed before its time', () => {
    expect(told('2023/2028', 'closed')).toBeUndefined();
    expect(told('en gang', 'closed')).toBeUndefined();
  });
});

describe('the map', () => {
  it('draws what is or was a programme, and what was applied for', () => {
    expect((['ongoing', 'continued', 'closed', 'applied'] as const).every(isDrawn)).toBe(true);
  });

  it('does not draw what is considered or was refused', () => {
    expect((['considered', 'refused'] as const).some(isDrawn)).toBe(false);
  });
});
