import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { augmentedControlOf } from '../estimators/augmented/augmented-control.ts';
import { estimate } from '../estimators/estimators.ts';
import { prop99 } from '../testing/public-panels.ts';
import { reference } from '../testing/reference.ts';
import { type ConfidenceSetOptions, confidenceSet } from './confidence-set.ts';
import { type Gaps, gapsOf } from './gaps.ts';
import { permutationTest } from './permutation.ts';

const exact = reference('prop99_sc_inference_exact');
const block = prop99();

describe.skipIf(!exact || !block)(
  'Prop 99, synthetic control of outcomes alone (data beside the repository)',
  () => {
    const california = block as NonNullable<typeof block>;
    const gaps = () => gapsOf(california, (each) => estimate(each, 'sc'));

    it('has the ratios of all 39 states, rank 3 and p = 3/39', () => {
      const made = permutationTest(gaps());
      expect(made.p).toBe(3 / 39);
      expect(made.rank).toBe(exact.rmspe.rank_california);
      expect(made.smallest).toBe(1 / 39);
      expect(made.units).toHaveLength(39);
      for (const { unit, preRmspe, postRmspe, value } of made.units) {
        expect(Math.abs(preRmspe - exact.rmspe.pre[unit])).toBeLessThan(exact.tolerance.rmspe);
        expect(Math.abs(postRmspe - exact.rmspe.post[unit])).toBeLessThan(exact.tolerance.rmspe);
        expect(Math.abs((value ?? 0) - exact.rmspe.ratio[unit])).toBeLessThan(exact.tolerance.rmspe);
      }
    });

    it('names the states that are left out for their fit before', () => {
      const made = permutationTest(gaps(), { dropAbove: 5 });
      expect(made.dropped.map(({ unit }) => unit).sort()).toEqual([
        'Kentucky',
        'New Hampshire',
        'North Carolina',
        'Utah',
      ]);
      expect(made.p).toBe(3 / 35);
      for (const { multiple } of made.dropped) expect(multiple).toBeGreaterThan(5);
    });

    it('is second of those that fell, and no unit rose less', () => {
      expect(permutationTest(gaps(), { side: 'decrease' }).p).toBe(2 / 39);
      expect(permutationTest(gaps(), { side: 'increase' }).p).toBe(1);
    });

    it('leaves out no effect, and more than 33 packs, with 90 % confidence', () => {
      const { lower, upper } = confidenceSet(gaps());
      expect(lower).toBeCloseTo(-32.985, 3);
      expect(upper).toBeCloseTo(-6.042, 3);
    });

    it('takes any estimator of a block', () => {
      const made = permutationTest(gapsOf(california, (each) => augmentedControlOf(each, { lambda: 1e4 })));
      expect(made.units).toHaveLength(39);
    });
  },
);

describe('the permutation test', () => {
  it('has p between 1/n and 1, in steps of 1/n, whatever the gaps', () => {
    fc.assert(
      fc.property(
        someGaps,
        fc.constantFrom('rmspe-ratio', 'mean', 't-ratio'),
        fc.constantFrom('two-sided', 'increase', 'decrease'),
        (gaps, statistic, side) => {
          const { p, smallest, rank } = permutationTest(gaps, { statistic, side } as never);
          expect(p).toBeGreaterThanOrEqual(smallest);
          expect(p).toBeLessThanOrEqual(1);
          expect(p).toBeCloseTo(rank * smallest, 12);
        },
      ),
    );
  });

  it('sees an increase where the sign is turned of a decrease', () => {
    fc.assert(
      fc.property(someGaps, fc.constantFrom('rmspe-ratio', 'mean', 't-ratio'), (gaps, statistic) => {
        const turned = { ...gaps, gaps: gaps.gaps.map((gap) => -gap) };
        const up = permutationTest(gaps, { statistic, side: 'increase' } as never);
        expect(permutationTest(turned, { statistic, side: 'decrease' } as never)).toEqual({
          ...up,
          side: 'decrease',
        });
      }),
    );
  });

  it('takes what rounding leaves of a fit without error for none, and a good fit for a fit', () => {
    const withBefore = (left: number) => ({
      units: ['a', 'b'],
      periods: 4,
      pre: 2,
      gaps: Float64Array.of(left, -left, 1, 1, 1, -1, 2, 3),
    });
    for (const left of [1e-12, 1e-10, 9e-10, 9e-9])
      expect(() => permutationTest(withBefore(left))).toThrow('perfect-pre-fit');
    for (const left of [1e-6, 1e-4, 1]) expect(permutationTest(withBefore(left)).units).toHaveLength(2);
  });

  it('ranks placebos that are fitted without error above the treated unit, and names them', () => {
    // Ratios of √6.5, none, and less.
    const made = {
      units: ['treated', 'perfect', 'poor', 'still'],
      periods: 4,
      pre: 2,
      gaps: Float64Array.of(1, -1, 2, 3, 1e-12, -1e-12, 0.1, 0, 1, 1, 1, 1, 1, -1, 0, 0),
    };
    const found = permutationTest(made);
    expect(found).toMatchObject({ p: 2 / 4, smallest: 2 / 4, rank: 2, withoutError: ['perfect'] });
    expect(found.units[1]?.value).toBeNull();
    // Its gaps after all point elsewhere: what is conservative is so on either side.
    expect(permutationTest(made, { side: 'decrease' }).rank).toBe(4);
    expect(permutationTest(made, { statistic: 'mean' }).withoutError).toEqual([]);
    // One of four is rejected at 25 %, of which one always lies above: never.
    expect(confidenceSet(made, { alpha: 0.25 })).toMatchObject({ smallest: 2 / 4, lower: null, upper: null });
    expect(confidenceSet(made, { alpha: 0.5 }).lower).not.toBeNull();
  });

  it('refuses gaps with a hole, a fit before without error, and gaps after that are the same', () => {
    const gaps = Float64Array.of(0, 0, 1, 1, 1, -1, 2, 3);
    const made = { units: ['a', 'b'], periods: 4, pre: 2, gaps };
    expect(() => permutationTest(made)).toThrow('perfect-pre-fit');
    expect(() => permutationTest(made, { statistic: 't-ratio' })).toThrow('no-spread-after');
    expect(permutationTest(made, { statistic: 'mean' }).p).toBe(1);
    expect(() => permutationTest({ ...made, gaps: gaps.map(() => Number.NaN) })).toThrow('not-a-number');
    expect(() => permutationTest({ ...made, pre: 4 })).toThrow('sizes-differ');
  });
});

describe('the confidence set', () => {
  it('holds the effects that the test does not reject, and no others', () => {
    fc.assert(
      fc.property(someGaps, options, (gaps, asked) => {
        const set = confidenceSet(gaps, asked);
        const pOf = (c: number) => permutationTest(less(gaps, asked.shape, c), asked as never).p;
        const { lower, upper, alpha } = set;
        if (lower === null || upper === null) {
          for (const c of [-1e3, -1, 0, 1, 1e3]) expect(pOf(c) > alpha).toBe(!set.empty);
          return;
        }
        const near = 1e-6 * (1 + Math.abs(lower) + Math.abs(upper));
        if (upper - lower < 4 * near) return;
        for (const c of [lower + near, (lower + upper) / 2, upper - near])
          expect(pOf(c)).toBeGreaterThan(alpha);
        for (const c of [lower - near, upper + near, lower - 100, upper + 100])
          expect(pOf(c)).toBeLessThanOrEqual(alpha);
      }),
      { numRuns: 500 },
    );
  });

  it('is unbounded where no p-value reaches alpha', () => {
    const gaps = Float64Array.from({ length: 40 }, (_, at) => Math.sin(at * at + 1));
    const made = { units: Array.from({ length: 10 }, (_, k) => `${k}`), periods: 4, pre: 2, gaps };
    expect(confidenceSet(made, { alpha: 0.05 })).toMatchObject({ lower: null, upper: null, empty: false });
    expect(confidenceSet(made, { alpha: 0.1 }).lower).not.toBeNull();
  });

  it('refuses a course that is none', () => {
    const gaps = Float64Array.from({ length: 16 }, (_, at) => Math.sin(at * at + 1));
    const made = { units: ['a', 'b', 'c', 'd'], periods: 4, pre: 2, gaps };
    for (const shape of [Float64Array.of(0, 0), Float64Array.of(1)])
      expect(() => confidenceSet(made, { shape })).toThrow('not-a-shape');
    expect(() => confidenceSet(made, { shape: 'linear', statistic: 't-ratio' })).toThrow('not-a-shape');
  });
});

function less(gaps: Gaps, shape: ConfidenceSetOptions['shape'], c: number): Gaps {
  const shifted = Float64Array.from(gaps.gaps);
  for (let t = gaps.pre; t < gaps.periods; t += 1)
    shifted[t] = (shifted[t] as number) - c * (shape === 'linear' ? t - gaps.pre + 1 : 1);
  return { ...gaps, gaps: shifted };
}

const options = fc.oneof(
  fc.record({
    statistic: fc.constantFrom('rmspe-ratio' as const, 'mean' as const),
    shape: fc.constantFrom('constant' as const, 'linear' as const),
    alpha: fc.constantFrom(0.05, 0.1, 0.3, 0.5),
  }),
  fc.record({
    statistic: fc.constant('t-ratio' as const),
    shape: fc.constant('constant' as const),
    alpha: fc.constantFrom(0.1, 0.3),
  }),
);

/** Numbers drawn as whole ones, so that none is next to another by rounding alone. */
const someGaps = fc
  .record({
    units: fc.integer({ min: 3, max: 25 }),
    pre: fc.integer({ min: 2, max: 5 }),
    post: fc.integer({ min: 2, max: 4 }),
    seed: fc.integer({ min: 1, max: 100_000 }),
  })
  .map(({ units, pre, post, seed }): Gaps => {
    const periods = pre + post;
    const gaps = Float64Array.from({ length: units * periods }, (_, at) => {
      const noise = Math.sin((at + 1) * 12.9898 + seed * 78.233) * 43758.5453;
      return noise - Math.floor(noise) - 0.5;
    });
    return { units: Array.from({ length: units }, (_, k) => `u${k}`), periods, pre, gaps };
  });
