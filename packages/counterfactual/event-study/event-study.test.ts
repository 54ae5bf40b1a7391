import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csdid } from '../csdid/csdid.ts';
import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { type Panel, panelOf } from '../panel/panel.ts';
import { staggered } from '../testing/panels.ts';
import { imputation } from './imputation.ts';
import { sunAbraham } from './sun-abraham.ts';
import { twoWayFixedEffects } from './two-way-fixed-effects.ts';

const seeds = fc.integer({ min: 0, max: 1e6 });

describe('an event study', () => {
  it('finds a planted effect exactly where nothing else disturbs', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const panel = staggered({ seed, noise: 0, effect: (since) => 1 + since / 2 });
        for (const study of [sunAbraham(panel), imputation(panel)])
          for (const { key, estimate, standardError } of study.by) {
            expect(estimate).toBeCloseTo(key < 0 ? 0 : 1 + key / 2, 9);
            expect(standardError).toBeCloseTo(0, 9);
          }
      }),
      { numRuns: 20 },
    );
  });

  it('by interaction weights has the points of csdid with a universal base', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const panel = staggered({ seed });
        const { by } = csdid(panel, { base: 'universal' }).aggregations.dynamic;
        for (const own of sunAbraham(panel).by)
          expect(own.estimate).toBeCloseTo(by.find(({ key }) => key === own.key)?.estimate ?? Number.NaN, 9);
      }),
      { numRuns: 20 },
    );
  });

  it('by imputation is what least squares on the untreated cells leaves, solved by sweeping to and fro', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const panel = staggered({ seed });
        const left = sweptResiduals(panel);
        const periods = panel.periods.length;
        let sum = 0;
        let count = 0;
        panel.starts.forEach((start, unit) => {
          for (let t = start; start >= 0 && t < periods; t += 1) {
            sum += left[unit * periods + t] as number;
            count += 1;
          }
        });
        expect(imputation(panel).overall.estimate).toBeCloseTo(sum / count, 7);
      }),
      { numRuns: 20 },
    );
  });

  it('by imputation is, with one cohort, the difference of two differences', () => {
    const panel = staggered({ seed: 3, cohorts: [4] });
    const periods = panel.periods.length;
    const mean = (treated: boolean, from: number, to: number) => {
      let sum = 0;
      let count = 0;
      panel.starts.forEach((start, unit) => {
        for (let t = from; start >= 0 === treated && t < to; t += 1) {
          sum += panel.outcomes[unit * periods + t] as number;
          count += 1;
        }
      });
      return sum / count;
    };
    const change = (treated: boolean) => mean(treated, 4, periods) - mean(treated, 0, 4);
    expect(imputation(panel).overall.estimate).toBeCloseTo(change(true) - change(false), 10);
    expect(twoWayFixedEffects(panel).estimate).toBeCloseTo(change(true) - change(false), 10);
  });

  it('without anyone never treated is compared with the last cohort, and says so', () => {
    const panel = staggered({ seed: 5, neverTreated: 0, cohorts: [3, 6] });
    const sun = sunAbraham(panel);
    expect(sun.by.map(({ key }) => key)).toEqual([-3, -2, 0, 1, 2]);
    expect(sun.warnings.map(({ code }) => code)).toEqual(['last-cohort-compared']);
    const imputed = imputation(panel);
    expect(imputed.by.map(({ key }) => key)).toEqual([0, 1, 2]);
    expect(imputed.notEstimable.map(({ group, time }) => [group, time])).toEqual([
      [2003, 2006],
      [2003, 2007],
      [2006, 2006],
      [2006, 2007],
    ]);
  });

  it('covers the planted effect about as often as its band says', () => {
    let sun = 0;
    let imputed = 0;
    for (let seed = 0; seed < 300; seed += 1) {
      const panel = staggered({ seed, units: 12, effect: () => 0.5 });
      const holds = ({ low, high }: { low: number; high: number }) => (low <= 0.5 && high >= 0.5 ? 1 : 0);
      sun += holds(sunAbraham(panel).overall);
      imputed += holds(imputation(panel).overall);
    }
    for (const share of [sun / 300, imputed / 300]) {
      expect(share).toBeGreaterThan(0.9);
      expect(share).toBeLessThan(0.99);
    }
  });

  it('counts clusters of one unit each as no clusters, and refuses a single one', () => {
    const panel = staggered({ seed: 8 });
    const own = Int32Array.from(panel.units, (_, unit) => 90 - unit);
    for (const study of [sunAbraham, imputation, twoWayFixedEffects]) {
      const { notEstimable: _, ...rest } = { notEstimable: [], ...study(panel) };
      expect(study(panel, { clusters: own })).toMatchObject(rest);
      expect(() => study(panel, { clusters: own.map(() => 1) })).toThrow(CounterfactualError);
      expect(() => study(panel, { clusters: own.subarray(1) })).toThrow(CounterfactualError);
    }
  });

  it('is refused where treatment starts everywhere at once', () => {
    const panel = panelOf({
      units: ['a', 'b'],
      periods: ['1', '2', '3'],
      outcomes: Float64Array.of(1, 2, 3, 2, 1, 4),
      starts: Int32Array.of(1, 1),
    });
    for (const study of [sunAbraham, imputation, twoWayFixedEffects])
      expect(() => study(panel)).toThrow(CounterfactualError);
  });
});

/** Outcomes less unit and period effects of the untreated, by alternating means until nothing moves. */
function sweptResiduals({ outcomes, starts, periods }: Panel): Float64Array {
  const length = periods.length;
  const left = outcomes.slice();
  for (let sweep = 0; sweep < 2000; sweep += 1) {
    starts.forEach((start, unit) => {
      const until = start < 0 ? length : start;
      let mean = 0;
      for (let t = 0; t < until; t += 1) mean += (left[unit * length + t] as number) / until;
      for (let t = 0; t < length; t += 1)
        left[unit * length + t] = (left[unit * length + t] as number) - mean;
    });
    for (let t = 0; t < length; t += 1) {
      const free = Array.from(starts.keys()).filter(
        (unit) => (starts[unit] as number) < 0 || t < (starts[unit] as number),
      );
      const mean = free.reduce((sum, unit) => sum + (left[unit * length + t] as number), 0) / free.length;
      for (let unit = 0; unit < starts.length; unit += 1)
        left[unit * length + t] = (left[unit * length + t] as number) - mean;
    }
  }
  return left;
}
