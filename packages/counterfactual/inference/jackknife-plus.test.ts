import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, blockOf } from '../panel/block.ts';
import { panelOf } from '../panel/panel.ts';
import { kansas } from '../testing/public-panels.ts';
import { reference } from '../testing/reference.ts';
import { refusal } from '../testing/refusal.ts';
import { jackknifePlus } from './jackknife-plus.ts';

const augsynth = reference('kansas_augsynth');
const taxCuts = kansas();

describe.skipIf(!augsynth || !taxCuts)('Kansas, as augsynth prints it (data beside the repository)', () => {
  it.each([
    ['scm', false],
    ['ridge', false],
    ['ridge_fixed_effect', true],
  ] as const)('%s: the bands of each quarter and of the average', (name, unitEffects) => {
    const block = taxCuts as Block;
    const { att_jackknife_plus, avg_jackknife_plus, lambda } = augsynth[name];
    const made = jackknifePlus(block, {
      unitEffects,
      lambda: typeof lambda === 'number' ? lambda : 'none',
    });
    expect(made.leftOut).toBe(89);
    const [average] = avg_jackknife_plus;
    expect(Math.abs((made.average.low ?? 0) - average.lower_bound)).toBeLessThan(1e-6);
    expect(Math.abs((made.average.high ?? 0) - average.upper_bound)).toBeLessThan(1e-6);
    for (const [at, { low, high }] of made.byPeriod.entries()) {
      const { lower_bound, upper_bound } = att_jackknife_plus[block.pre + at];
      expect(Math.abs((low ?? 0) - lower_bound)).toBeLessThan(1e-6);
      expect(Math.abs((high ?? 0) - upper_bound)).toBeLessThan(1e-6);
    }
  });
});

const panels = fc
  .record({ controls: fc.integer({ min: 2, max: 6 }), pre: fc.integer({ min: 3, max: 9 }) })
  .chain(({ controls, pre }) => {
    const cells = (controls + 1) * (pre + 2);
    return fc
      .array(
        fc.integer({ min: -500, max: 500 }).map((whole) => whole / 10),
        { minLength: cells, maxLength: cells },
      )
      .map((values) =>
        blockOf(
          panelOf({
            units: Array.from({ length: controls + 1 }, (_, unit) => `u${unit}`),
            periods: Array.from({ length: pre + 2 }, (_, t) => String(2000 + t)),
            outcomes: Float64Array.from(values),
            starts: Int32Array.from({ length: controls + 1 }, (_, unit) => (unit === 0 ? pre : -1)),
          }),
          3,
        ),
      );
  });
const shifted = (block: Block, by: number): Block => {
  const width = block.panel.periods.length;
  const outcomes = block.panel.outcomes.map((value, at) =>
    at < width && at >= block.pre ? value + by : value,
  );
  return { ...block, panel: { ...block.panel, outcomes } };
};

describe('jackknife+', () => {
  it('has a low end below its high one, and moves with the effect by exactly as much', () => {
    fc.assert(
      fc.property(panels, fc.integer({ min: -80, max: 80 }), (block, by) => {
        const [one, other] = [block, shifted(block, by)].map((each) => jackknifePlus(each, { alpha: 0.5 }));
        for (const [at, { low, high }] of [one?.average, ...(one?.byPeriod ?? [])]
          .map((band) => band ?? { low: 0, high: 0 })
          .entries()) {
          const moved = at === 0 ? other?.average : other?.byPeriod[at - 1];
          expect(high).toBeGreaterThanOrEqual((low ?? 0) - 1e-9);
          expect(moved?.low).toBeCloseTo((low ?? 0) + by, 7);
          expect(moved?.high).toBeCloseTo((high ?? 0) + by, 7);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is wider the surer it is to be', () => {
    fc.assert(
      fc.property(panels, (block) => {
        const [sure, surer] = [0.5, 0.4].map((alpha) => jackknifePlus(block, { alpha, lambda: 100 }).average);
        if (surer?.low === null || surer?.high === null) return;
        expect(surer?.low).toBeLessThanOrEqual((sure?.low ?? 0) + 1e-9);
        expect(surer?.high).toBeGreaterThanOrEqual((sure?.high ?? 0) - 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('is unbounded, and says how many periods it would need, where there are fewer than two over alpha less one', () => {
    fc.assert(
      fc.property(panels, (block) => {
        const made = jackknifePlus(block, { alpha: 0.05 });
        expect(made).toMatchObject({ needed: 39, average: { low: null, high: null } });
        expect(made.byPeriod).toHaveLength(block.post);
      }),
      { numRuns: 10 },
    );
  });

  it('is refused below three periods before, and for a level that is none', () => {
    const [block] = fc.sample(panels, { numRuns: 1, seed: 1 }) as [Block];
    expect(refusal(() => jackknifePlus({ ...block, pre: 2 })).code).toBe('too-few-pre-periods');
    expect(refusal(() => jackknifePlus(block, { alpha: 0 })).code).toBe('option-out-of-range');
  });
});
