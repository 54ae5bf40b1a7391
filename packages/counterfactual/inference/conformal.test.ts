import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treatedPath } from '../estimators/augmented/comparison.ts';
import { refitOf } from '../estimators/augmented/refit.ts';
import { kansas, prop99 } from '../testing/public-panels.ts';
import { reference } from '../testing/reference.ts';
import { conformalTest, type Permutations } from './conformal.ts';
import { jointInterval, singlePeriodIntervals } from './conformal-interval.ts';
import { splitConformal } from './split-conformal.ts';

const exact = reference('prop99_sc_inference_exact')?.conformal_movingblock_q1;
const california = prop99();

describe.skipIf(!exact || !california)('Prop 99 (data beside the repository)', () => {
  const block = california as NonNullable<typeof california>;
  const settings = () => ({ refit: refitOf(block), path: treatedPath(block), pre: block.pre });

  it('has p = 3/31 for no effect, and at every effect on the grid the p of all 31 shifts', () => {
    const none = conformalTest(settings(), new Float64Array(block.post));
    expect(none.p).toBe(3 / 31);
    expect(none.smallest).toBe(1 / 31);
    const grid = { from: -60, to: 20, points: 81 };
    const ninety = jointInterval(settings(), { grid, alpha: 0.1 });
    expect(ninety.grid.map(({ effect }) => effect)).toEqual(exact.grid);
    for (const [k, { p }] of ninety.grid.entries()) expect(p).toBeCloseTo(exact.pvalues[k], 12);
    expect(ninety.lower).toBeNull();
    expect(Math.floor(ninety.upper ?? 0)).toBe(exact.ci90[1]);
    const eighty = jointInterval(settings(), { grid, alpha: 0.2 });
    expect(eighty.lower).toBeNull();
    expect(Math.floor(eighty.upper ?? 0)).toBe(exact.ci80[1]);
  });

  it('has no end at all where the control may lie at another level: the refit takes the shift up', () => {
    const made = jointInterval(
      { ...settings(), refit: refitOf(block, { unitEffects: true }) },
      { grid: { from: -120, to: 60, points: 37 }, alpha: 0.1 },
    );
    expect([made.lower, made.upper]).toEqual([null, null]);
    expect(made.pOfZero).toBe(17 / 31);
    expect(made.tests).toBe('one-constant-in-all-post-periods');
  });

  it('tests each period by itself, over the periods before and that one', () => {
    const made = singlePeriodIntervals(
      { path: treatedPath(block), pre: block.pre, refitOver: (periods) => refitOf(block, { periods }) },
      { grid: { from: -80, to: 40, points: 25 }, alpha: 0.1 },
    );
    expect(made.map(({ period }) => period)).toEqual(Array.from({ length: 12 }, (_, k) => 19 + k));
    for (const { tests, pOfZero } of made) {
      expect(tests).toBe('the-effect-in-this-period-alone');
      expect(pOfZero * 20).toBeCloseTo(Math.round(pOfZero * 20), 10);
    }
    // Alone, the last year leaves no doubt that the joint test leaves.
    expect(made.at(-1)?.pOfZero).toBe(1 / 20);
    expect(made.at(-1)?.lower).toBeGreaterThan(-60);
    expect(made.at(-1)?.upper).toBeLessThan(0);
  });
});

const augsynth = reference('kansas_augsynth');
const taxCuts = kansas();

describe.skipIf(!augsynth || !taxCuts)(
  'Kansas 2012, as augsynth prints it (data beside the repository)',
  () => {
    it.each([
      ['scm', false],
      ['ridge', false],
      ['ridge_fixed_effect', true],
    ] as const)('%s: p of no effect under random orders, in all periods and in one', (name, unitEffects) => {
      const block = taxCuts as NonNullable<typeof taxCuts>;
      const { lambda, p_val, att_conformal } = augsynth[name];
      const options = { unitEffects, lambda: typeof lambda === 'number' ? lambda : ('none' as const) };
      const path = treatedPath(block);
      const permutations: Permutations = { draws: 1000, seed: 1 };
      const settings = { refit: refitOf(block, options), path, pre: block.pre, permutations };
      const { p } = conformalTest(settings, new Float64Array(block.post));
      expect(Math.abs(p - p_val)).toBeLessThan(augsynth.tolerance.conformal_p);
      for (const t of [block.pre, block.pre + 9]) {
        const periods = [...Array.from({ length: block.pre }, (_, k) => k), t];
        const part = Float64Array.from(periods, (k) => path[k] as number);
        const single = conformalTest(
          { ...settings, refit: refitOf(block, { ...options, periods }), path: part },
          new Float64Array(1),
        );
        expect(Math.abs(single.p - att_conformal[t].p_val)).toBeLessThan(0.04);
      }
    });
  },
);

describe('conformal inference', () => {
  /** Nothing is fitted: what is left is the path itself. */
  const asItIs = (path: Float64Array) => path;

  it('counts the order observed among the others: p is never zero, nor above one', () => {
    fc.assert(
      fc.property(paths, ({ path, pre }) => {
        for (const permutations of ['cyclic-shifts', { draws: 19, seed: 7 }] as const) {
          const made = conformalTest(
            { refit: asItIs, path, pre, permutations },
            new Float64Array(path.length - pre),
          );
          expect(made.p).toBeGreaterThanOrEqual(made.smallest);
          expect(made.p).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('ends where no number lies between its last effect not rejected and the next', () => {
    const path = Float64Array.from({ length: 12 }, (_, t) => Math.sin(t * t) + (t < 9 ? 0 : 1e6));
    const settings = { refit: asItIs, path, pre: 9 };
    const made = jointInterval(settings, { grid: { from: 1e6 - 40, to: 1e6 + 40 }, alpha: 0.2 });
    const [low, high] = [made.lower as number, made.upper as number];
    const near = { from: high - 1e-9, to: high + 1e-4, points: 2 };
    const narrow = jointInterval(settings, { grid: near, alpha: 0.2 });
    expect(low).toBeLessThan(high);
    expect(narrow.upper).toBeGreaterThanOrEqual(high - 1e-9);
  });

  it('answers the same for the same seed', () => {
    const path = Float64Array.from({ length: 20 }, (_, t) => Math.sin(t * t));
    const settings = { refit: asItIs, path, pre: 15, permutations: { draws: 99, seed: 3 } };
    expect(conformalTest(settings, new Float64Array(5))).toEqual(
      conformalTest(settings, new Float64Array(5)),
    );
  });

  it('rejects wrong effects about as often as it says, where periods are exchangeable', () => {
    let rejected = 0;
    for (let trial = 1; trial <= 400; trial += 1) {
      const path = Float64Array.from({ length: 20 }, (_, t) => {
        const noise = Math.sin((t + 1) * 12.9898 + trial * 78.233) * 43758.5453;
        return noise - Math.floor(noise) - 0.5;
      });
      if (conformalTest({ refit: asItIs, path, pre: 17 }, new Float64Array(3)).p <= 0.1) rejected += 1;
    }
    expect(rejected / 400).toBeLessThan(0.14);
    expect(rejected / 400).toBeGreaterThan(0.06);
  });

  it('ends its interval where p falls to alpha, and says unbounded where it never does', () => {
    const path = Float64Array.from({ length: 40 }, (_, t) => (t < 39 ? ((t * 7) % 13) / 13 : 5));
    const settings = { refit: asItIs, path, pre: 39 };
    const made = jointInterval(settings, { grid: { from: 0, to: 10, points: 11 }, alpha: 0.1 });
    // 3 of the 39 gaps before are 12/13, and p = 4/40 is rejected; with those of 11/13 it is not.
    expect(made.lower).toBeCloseTo(5 - 11 / 13, 4);
    expect(made.upper).toBeCloseTo(5 + 11 / 13, 4);
    expect(made.hasHoles).toBe(false);
    const all = jointInterval(settings, { grid: { from: 0, to: 10, points: 11 }, alpha: 0.01 });
    expect([all.lower, all.upper]).toEqual([null, null]);
    const none = jointInterval(settings, { grid: { from: 7, to: 10, points: 4 }, alpha: 0.1 });
    expect(none.empty).toBe(true);
  });

  it('refuses sizes that do not fit', () => {
    const path = new Float64Array(5);
    expect(() => conformalTest({ refit: asItIs, path, pre: 3 }, new Float64Array(3))).toThrow(
      'conformal-sizes',
    );
    expect(() => conformalTest({ refit: asItIs, path, pre: 5 }, new Float64Array(0))).toThrow(
      'conformal-sizes',
    );
    expect(() => jointInterval({ refit: asItIs, path, pre: 3 }, { grid: { from: 1, to: 1 } })).toThrow(
      'not-a-grid',
    );
  });
});

describe('the band of gaps before', () => {
  it('is the gap of rank ⌈(n + 1)(1 − alpha)⌉, and unbounded below 1/alpha − 1 gaps', () => {
    const gaps = Array.from({ length: 19 }, (_, k) => (k % 2 ? -1 : 1) * (k + 1));
    expect(splitConformal(gaps, 0.05)).toMatchObject({ halfWidth: 19, needed: 19 });
    expect(splitConformal(gaps, 0.1).halfWidth).toBe(18);
    expect(splitConformal(gaps.slice(1), 0.05).halfWidth).toBeNull();
    expect(() => splitConformal([Number.NaN])).toThrow('not-a-number');
  });
});

const paths = fc
  .array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 4, maxLength: 30 })
  .chain((values) =>
    fc.integer({ min: 1, max: values.length - 1 }).map((pre) => ({ path: Float64Array.from(values), pre })),
  );
