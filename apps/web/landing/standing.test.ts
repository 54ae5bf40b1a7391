import { describe, expect, it } from 'vitest';
import type { ListedProgramme } from '#modules/programme/contract.ts';
import { isDrawn, type Standing, standingOf, toldPeriod } from './standing.ts';

const now = Date.parse('2025-11-20T11:00Z');
const zone = 'Europe/Oslo';

describe('how far a programme has come', () => {
  it.each<[ListedProgramme['state'], string]>([
    ['considered', 'considered'],
    ['applied', 'applied'],
    ['granted', 'ongoing'],
    ['refused', 'refused'],
    ['strategy', 'ongoing'],
    ['implementation', 'ongoing'],
    ['closing', 'ongoing'],
    ['closed', 'closed'],
    ['follow-up', 'continued'],
  ])('is what it says of itself: %s is %s', (state, standing) =>
    expect(standingOf({ state })).toBe(standing),
  );
});

describe('the time beside it', () => {
  const told = (period: string | null, standing: Standing) => toldPeriod({ period, zone }, standing, now);

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

  it('is nothing where no period is known', () => {
    expect([told(null, 'closed'), told(null, 'ongoing')]).toEqual([undefined, undefined]);
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
