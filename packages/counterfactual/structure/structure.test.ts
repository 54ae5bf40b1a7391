import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { concentration } from './concentration.ts';
import { fewestHolding, shareOfLargest } from './dependence.ts';
import { locationQuotient } from './location-quotient.ts';
import { lossScenarios } from './loss-scenarios.ts';

const sizes = fc
  .array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 40 })
  .filter((all) => all.some((size) => size > 0));
const namesOf = (all: readonly number[]) => all.map((_, at) => `employer ${at}`);

describe('location quotient', () => {
  const mills = { industry: 'mills', here: 10, allHere: 1000, nation: 5000, allNation: 1_000_000 };
  it('is the share here over the share in the nation, with the exact interval of the count', () => {
    const { quotient, low, high, warnings } = locationQuotient(mills);
    expect(quotient).toBe(2);
    expect(low).toBeCloseTo(4.795 / 5, 3);
    expect(high).toBeCloseTo(18.39 / 5, 3);
    expect(warnings).toEqual([]);
  });
  it('of no jobs is nought, with an upper limit and a warning', () => {
    const { quotient, low, high, warnings } = locationQuotient({ ...mills, here: 0 });
    expect([quotient, low]).toEqual([0, 0]);
    expect(high).toBeCloseTo(3.689 / 5, 3);
    expect(warnings.map(({ code }) => code)).toEqual(['few-in-cell']);
  });
  it('holds its interval around it, and does not go above what the place has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (here, nation) => {
          const { quotient, low, high } = locationQuotient({ ...mills, here, nation });
          expect(low).toBeLessThanOrEqual(quotient);
          expect(quotient).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual((1 / (nation / 1_000_000)) * (1 + 1e-12));
        },
      ),
    );
  });
  it('does not depend on how large the nation is counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (scale) => {
        const once = locationQuotient(mills);
        const other = locationQuotient({
          ...mills,
          nation: mills.nation * scale,
          allNation: mills.allNation * scale,
        });
        expect(other.quotient / once.quotient).toBeCloseTo(1, 12);
        expect(other.high / once.high).toBeCloseTo(1, 12);
      }),
    );
  });
  it.each([
    ['not-a-count', { here: Number.NaN }],
    ['not-a-count', { here: -1 }],
    ['nothing-there', { nation: 0 }],
    ['nothing-there', { here: 0, allHere: 0 }],
    ['part-larger-than-whole', { here: 1001 }],
  ])('%s: %j', (code, change) => {
    expect(refusal(() => locationQuotient({ ...mills, ...change })).code).toBe(code);
  });
});

describe('concentration', () => {
  it('is one over n when all are alike, and one when one has everything', () => {
    expect(concentration([5, 5, 5, 5])).toEqual({
      hhi: { low: 0.25, high: 0.25 },
      normalised: { low: 0, high: 0 },
      effective: { low: 4, high: 4 },
      cells: 4,
    });
    expect(concentration([7, 0]).normalised).toEqual({ low: 1, high: 1 });
    expect(concentration([7]).normalised).toEqual({ low: 1, high: 1 });
  });
  it('is the same in any order to the last bit, and at any scale', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 1000 }), (all, scale) => {
        expect(concentration([...all].reverse())).toEqual(concentration(all));
        expect(concentration(all.map((size) => size * scale)).hhi.low).toBeCloseTo(
          concentration(all).hhi.low,
          12,
        );
      }),
    );
  });
  it('with cells withheld lies between its bounds whatever the cells were', () => {
    fc.assert(
      fc.property(
        sizes,
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 6 }),
        (all, hidden) => {
          const true_ = concentration([...all, ...hidden]).hhi.low;
          const sum = hidden.reduce((total, size) => total + size, 0);
          const without = concentration(all, { cells: hidden.length, sum }).hhi;
          const limited = concentration(all, { cells: hidden.length, sum, atMost: 4 }).hhi;
          for (const { low, high } of [without, limited]) {
            expect(low).toBeLessThanOrEqual(true_ + 1e-12);
            expect(high).toBeGreaterThanOrEqual(true_ - 1e-12);
          }
          expect(limited.high).toBeLessThanOrEqual(without.high + 1e-12);
        },
      ),
    );
  });
  it.each([
    [{ cells: 2, sum: 9, atMost: 4 }],
    [{ cells: 0, sum: 3 }],
    [{ cells: 1.5, sum: 3 }],
    [{ cells: -1, sum: 0 }],
  ])('withheld cells that cannot be are refused: %j', (suppressed) => {
    expect(refusal(() => concentration([5], suppressed)).code).toBe('suppressed-do-not-fit');
  });
  it('nothing at all is refused', () => {
    expect(refusal(() => concentration([])).code).toBe('nothing-there');
    expect(refusal(() => concentration([0, 0])).code).toBe('nothing-there');
    expect(refusal(() => concentration([Number.NaN])).code).toBe('not-a-count');
  });
});

describe('dependence on the largest', () => {
  it('the fewest that hold half, and the share of the largest', () => {
    expect(fewestHolding(['A', 'B', 'C', 'D'], [10, 50, 20, 20])).toEqual({
      count: 1,
      names: ['B'],
      share: 0.5,
    });
    expect(fewestHolding(['A', 'B', 'C', 'D'], [10, 49, 21, 20])).toMatchObject({
      count: 2,
      names: ['B', 'C'],
    });
    expect(shareOfLargest(['A', 'B', 'C'], [1, 6, 3])).toEqual({ share: 0.6, names: ['B'] });
    expect(shareOfLargest(['A', 'B', 'C'], [1, 6, 3], 9).share).toBe(1);
  });
  it('no fewer hold the share, and these do', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
        const fewest = fewestHolding(namesOf(all), all, share);
        expect(fewest.share).toBeGreaterThanOrEqual(share * (1 - 1e-9));
        if (fewest.count > 1)
          expect(shareOfLargest(namesOf(all), all, fewest.count - 1).share).toBeLessThan(share);
      }),
    );
  });
  it('is the same in any order and at any scale', () => {
    fc.assert(
      fc.property(sizes, (all) => {
        const { count, share } = fewestHolding(namesOf(all), all);
        const other = fewestHolding(
          namesOf(all),
          [...all].reverse().map((size) => size * 8),
        );
        expect([other.count, other.share]).toEqual([count, share]);
      }),
    );
  });
  it('shares and numbers that cannot be are refused', () => {
    expect(refusal(() => fewestHolding(['A'], [1], 0)).code).toBe('no-such-share');
    expect(refusal(() => shareOfLargest(['A'], [1], 0)).code).toBe('no-such-number');
    expect(refusal(() => shareOfLargest(['A'], [0])).code).toBe('nothing-there');
    expect(refusal(() => shareOfLargest(['A', 'B'], [1])).code).toBe('sizes-differ');
  });
});

describe('loss scenarios', () => {
  const loss = { of: 'jobs', lost: 200, all: 1000 };
  it('the share times one and the multiplier, with where the multiplier is from', () => {
    const [none, some] = lossScenarios(loss, [
      { value: 0, source: 'direct loss alone' },
      { value: 0.5, source: 'assumed here' },
    ]);
    expect(none).toMatchObject({ directShare: 0.2, totalShare: 0.2, source: 'direct loss alone' });
    expect(some).toMatchObject({
      indirect: 100,
      total: 300,
      totalShare: 0.3,
      multiplier: 0.5,
      source: 'assumed here',
    });
  });
  it('no more is lost than there was, and that is told', () => {
    const [all] = lossScenarios(loss, [{ value: 9, source: 'assumed here' }]);
    expect(all).toMatchObject({ total: 1000, indirect: 800, totalShare: 1 });
    expect(all?.warnings.map(({ code }) => code)).toEqual(['more-than-all']);
  });
  it.each([
    ['no-source', loss, { value: 1, source: ' ' }],
    ['not-a-count', loss, { value: -1, source: 'assumed' }],
    ['part-larger-than-whole', { ...loss, lost: 1001 }, { value: 1, source: 'assumed' }],
    ['nothing-there', { ...loss, lost: 0, all: 0 }, { value: 1, source: 'assumed' }],
  ])('%s is refused', (code, of, multiplier) => {
    expect(refusal(() => lossScenarios(of, [multiplier])).code).toBe(code);
  });
});
