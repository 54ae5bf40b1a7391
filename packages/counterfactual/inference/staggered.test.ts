import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortBlocks } from '../estimators/cohort-blocks.ts';
import { sdid } from '../estimators/estimators.ts';
import { sdidStaggered } from '../estimators/sdid-staggered.ts';
import { blockOf } from '../panel/block.ts';
import { type Panel, panelOf } from '../panel/panel.ts';
import { staggered } from '../testing/panels.ts';
import { castle } from '../testing/public-panels.ts';
import { refusal } from '../testing/refusal.ts';
import { effectsOf } from './drawing.ts';
import { jackknife } from './jackknife.ts';
import { pretending } from './pretending.ts';
import { resampling } from './resampling.ts';
import { staggeredPretending, staggeredResampling } from './staggered-draws.ts';
import { eventTimeJackknife, staggeredJackknife } from './staggered-jackknife.ts';
import { spreadOf } from './standard-error.ts';

const blocksOf = (panel: Panel) => cohortBlocks(panel).blocks;
const options = { replications: 30, seed: 4 };
/** The panel without one unit. */
const without = (panel: Panel, gone: number): Panel => {
  const width = panel.periods.length;
  const kept = panel.units.map((_, unit) => unit).filter((unit) => unit !== gone);
  return panelOf({
    ...panel,
    units: kept.map((unit) => panel.units[unit] as string),
    starts: Int32Array.from(kept, (unit) => panel.starts[unit] as number),
    outcomes: Float64Array.from(
      kept.flatMap((unit) => [...panel.outcomes.subarray(unit * width, (unit + 1) * width)]),
    ),
    covariates: new Map(),
  });
};

describe('one cohort is no special case', () => {
  const panel = staggered({ seed: 3, cohorts: [5], units: 4 });
  const block = blockOf(panel, 3);

  it('the jackknife of the mean over one cohort is that of the cohort', () => {
    const made = staggeredJackknife(blocksOf(panel), sdidStaggered(panel));
    expect(made.value).toBeCloseTo(jackknife(block, sdid(panel)).value as number, 12);
    expect(made.n).toBe(13);
  });

  it('draws are those of the cohort, number by number', () => {
    for (const mode of ['exact', 'compat'] as const) {
      const asked = { ...options, mode };
      expect(effectsOf(staggeredResampling(blocksOf(panel), asked))).toEqual(
        effectsOf(resampling(block, 'sdid', asked)),
      );
      const sets = effectsOf(staggeredPretending(blocksOf(panel), asked));
      for (const [at, effect] of effectsOf(pretending(block, 'sdid', asked)).entries())
        expect(sets[at]).toBeCloseTo(effect, 6);
    }
  });
});

describe('several cohorts, one of them of a single unit', () => {
  // Cohorts of two, two and one.
  const panel = without(staggered({ seed: 8, units: 2, cohorts: [3, 5, 6], neverTreated: 8 }), 5);
  const made = sdidStaggered(panel);
  const blocks = blocksOf(panel);

  it('without the only unit of a cohort, the mean is that of the other cohorts', () => {
    const { cohorts } = made;
    const rest = cohorts.slice(0, 2);
    const cells = rest.reduce((sum, { weight }) => sum + weight, 0);
    const others = rest.reduce((sum, { weight, estimate }) => sum + (weight / cells) * estimate, 0);
    // Weights are kept, so that the estimate without the unit is the estimate of a panel that never had it.
    expect(sdidStaggered(without(panel, 4)).estimate).toBeCloseTo(others, 9);
    expect(staggeredJackknife(blocks, made).value).toBeGreaterThan(0);
  });

  it('no error grows with an effect that all treated cells have: not the jackknife’s, nor the draws’', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), (effect) => {
        const width = panel.periods.length;
        const raised = panelOf({
          ...panel,
          outcomes: panel.outcomes.map((value, at) => {
            const start = panel.starts[Math.floor(at / width)] as number;
            return start >= 0 && at % width >= start ? value + effect : value;
          }),
        });
        const more = sdidStaggered(raised);
        expect(more.estimate).toBeCloseTo(made.estimate + effect, 7);
        expect(staggeredJackknife(blocksOf(raised), more).value).toBeCloseTo(
          staggeredJackknife(blocks, made).value as number,
          6,
        );
        for (const scheme of [staggeredResampling, staggeredPretending])
          expect(spreadOf(effectsOf(scheme(blocksOf(raised), options)))).toBeCloseTo(
            spreadOf(effectsOf(scheme(blocks, options))),
            6,
          );
      }),
      { numRuns: 12 },
    );
  });

  it('scales with the unit of measurement', () => {
    const scaled = panelOf({ ...panel, outcomes: panel.outcomes.map((value) => 1000 * value) });
    const other = sdidStaggered(scaled);
    expect((staggeredJackknife(blocksOf(scaled), other).value as number) / 1000).toBeCloseTo(
      staggeredJackknife(blocks, made).value as number,
      8,
    );
    for (const scheme of [staggeredResampling, staggeredPretending])
      expect(spreadOf(effectsOf(scheme(blocksOf(scaled), options))) / 1000).toBeCloseTo(
        spreadOf(effectsOf(scheme(blocks, options))),
        6,
      );
  });

  it('a draw needs no draw before it', () => {
    for (const scheme of [staggeredResampling, staggeredPretending]) {
      const drawing = scheme(blocks, options);
      const all = effectsOf(drawing);
      expect([29, 3, 17].map(drawing.effectOf)).toEqual([29, 3, 17].map((at) => all[at]));
    }
  });

  it('hands the starts out in all ways where there are few', () => {
    // Two treated at two times, four controls: twelve ways.
    const few = without(without(staggered({ seed: 2, units: 2, cohorts: [3, 5], neverTreated: 4 }), 3), 0);
    const drawing = staggeredPretending(blocksOf(few), options);
    expect(drawing).toMatchObject({ method: 'placebo-enumerated', count: 12 });
    expect(new Set(effectsOf(drawing)).size).toBe(12);
  });
});

describe('event time', () => {
  const panel = staggered({ seed: 21, units: 3, noise: 0, effect: (since) => 2 + since });
  const made = sdidStaggered(panel);

  it('lays the curves of all cohorts upon one another: an effect by time since the start comes out whole', () => {
    for (const { eventTime, effect } of made.byEventTime)
      expect(effect).toBeCloseTo(eventTime < 0 ? 0 : 2 + eventTime, 6);
    expect(made.byEventTime.map(({ eventTime }) => eventTime)).toEqual([
      -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4,
    ]);
    expect(made.byEventTime.map(({ treated }) => treated)).toEqual([3, 6, 6, 9, 9, 9, 9, 9, 6, 3, 3]);
  });

  it('has an error at each, over the cohorts seen then; none where nobody varies', () => {
    const noisy = staggered({ seed: 21, units: 3, effect: (since) => 2 + since });
    const found = sdidStaggered(noisy);
    for (const { eventTime, treated } of found.byEventTime) {
      const { value, n } = eventTimeJackknife(blocksOf(noisy), found, eventTime);
      expect(value).toBeGreaterThan(0);
      expect(n).toBe(9 + treated);
      expect(eventTimeJackknife(blocksOf(panel), made, eventTime).value).toBeLessThan(1e-6);
    }
  });
});

describe('what no scheme can state', () => {
  it('the jackknife of one treated unit', () => {
    const one = without(staggered({ seed: 2, units: 2, cohorts: [5] }), 0);
    expect(staggeredJackknife(blocksOf(one), sdidStaggered(one))).toMatchObject({
      value: null,
      why: expect.stringContaining('One unit'),
    });
  });
  it('placebos where not more are never treated than treated', () => {
    const few = blocksOf(staggered({ seed: 2, neverTreated: 15 }));
    expect(refusal(() => staggeredPretending(few, options)).code).toBe('too-few-controls');
  });
});

const states = castle();
describe.skipIf(!states)('castle doctrine, beside the repository', () => {
  it('has an error by each scheme, of the size that Callaway and Sant’Anna’s has there', () => {
    const panel = states as Panel;
    const blocks = blocksOf(panel);
    const errors = [
      staggeredJackknife(blocks, sdidStaggered(panel)).value as number,
      spreadOf(effectsOf(staggeredResampling(blocks, { replications: 200, seed: 1 }))),
      spreadOf(effectsOf(staggeredPretending(blocks, { replications: 200, seed: 1 }))),
    ];
    // Theirs of the simple average is 0.0387; another estimator, the same states.
    for (const error of errors) {
      expect(error).toBeGreaterThan(0.02);
      expect(error).toBeLessThan(0.08);
    }
  });
});
