import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counted, findingOf } from './finding.ts';

const counted = (cells: Readonly<Record<string, number | null>>): Counted => ({
  periods: Object.keys(cells),
  values: Object.values(cells),
  states: Object.values(cells).map((value) => (value === null ? 'missing' : 'present')),
});
const count = { measure: 'count', breaks: [] } as const;

describe('what a series says of a place', () => {
  it('is how much more there is than at first, in per cent', () => {
    expect(findingOf(counted({ 2005: 100, 2006: 90, 2007: 125 }), count)).toEqual({
      last: { period: '2007', value: 125 },
      since: {
        first: { period: '2005', value: 100 },
        direction: 'more',
        by: { unit: 'per-cent', amount: 25 },
      },
    });
  });

  it('is in points where the numbers are per cent already', () => {
    const rate = { measure: 'rate', breaks: [] } as const;
    expect(findingOf(counted({ 2005: 30, 2006: 28 }), rate)?.since).toMatchObject({
      direction: 'fewer',
      by: { unit: 'points', amount: 2 },
    });
  });

  it('passes over what is missing at both ends', () => {
    const finding = findingOf(counted({ 2004: null, 2005: 10, 2006: null, 2007: 10, 2008: null }), count);
    expect(finding?.last.period).toBe('2007');
    expect(finding?.since).toMatchObject({ first: { period: '2005' }, direction: 'same' });
  });

  it('never compares over a break that the catalogue tells of', () => {
    const broken = {
      measure: 'count',
      breaks: [{ from: '2010' }, { from: '2015' }, { from: '2030' }],
    } as const;
    const years = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [2005 + at, 100 + at]));
    expect(findingOf(counted(years), broken)?.since?.first.period).toBe('2015');
  });

  it('never compares over a break that the publisher marked', () => {
    const one = counted({ 2005: 10, 2006: 20, 2007: 30 });
    const marked: Counted = { ...one, states: ['present', 'break-before', 'present'] };
    expect(findingOf(marked, count)?.since?.first.period).toBe('2006');
  });

  it('compares with nothing where there is only one number since the break', () => {
    const broken = { measure: 'count', breaks: [{ from: '2006' }] } as const;
    expect(findingOf(counted({ 2005: 10, 2006: 20 }), broken)).toEqual({
      last: { period: '2006', value: 20 },
      since: null,
    });
  });

  it('is nothing where there are no numbers', () => {
    expect(findingOf(counted({}), count)).toBeNull();
    expect(findingOf(counted({ 2005: null }), count)).toBeNull();
  });

  it('gives no per cent of nothing', () => {
    expect(findingOf(counted({ 2005: 0, 2006: 7 }), count)?.since?.by).toEqual({ unit: 'number', amount: 7 });
    expect(findingOf(counted({ 2005: -5, 2006: 7 }), count)?.since?.by).toEqual({
      unit: 'number',
      amount: 12,
    });
  });

  it('leads from the first number to the last, whatever they are', () => {
    const values = fc.array(fc.option(fc.integer({ min: 1, max: 1e6 })), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, (some) => {
        const finding = findingOf(
          counted(Object.fromEntries(some.map((value, at) => [2000 + at, value]))),
          count,
        );
        if (!finding?.since) return;
        const { first, direction, by } = finding.since;
        const sign = direction === 'fewer' ? -1 : 1;
        expect(first.value * (1 + (sign * by.amount) / 100)).toBeCloseTo(finding.last.value, 3);
      }),
    );
  });
});
