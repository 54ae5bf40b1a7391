import { describe, expect, it } from 'vitest';
import type { Panel } from '../panel/panel.ts';
import { castle, mpdta } from '../testing/public-panels.ts';
import { reference } from '../testing/reference.ts';
import { imputation } from './imputation.ts';
import { sunAbraham } from './sun-abraham.ts';
import { twoWayFixedEffects } from './two-way-fixed-effects.ts';

const counties = reference('mpdta_callaway_santanna');
const states = reference('castle_staggered');

describe('minimum wages and teen employment', () => {
  it.skipIf(!counties)(
    'have the interaction-weighted event study of the leading package, with its errors',
    () => {
      const { event, att } = counties.fixest;
      const { overall, by } = sunAbraham(mpdta() as Panel);
      expect(by.map(({ key }) => `year::${key}`)).toEqual(event.map(({ term }: { term: string }) => term));
      by.forEach((own, at) => {
        near(own.estimate, event[at].est, 1e-8);
        near(own.standardError, event[at].se, 1e-6);
      });
      near(overall.estimate, att.est, 1e-8);
      near(overall.standardError, att.se, 1e-6);
    },
  );

  it.skipIf(!counties)(
    'have its two-way fixed effects, and say that the 20 counties of 2004 count negatively in 2007',
    () => {
      const result = twoWayFixedEffects(mpdta() as Panel);
      near(result.estimate, counties.fixest.twfe.est, 1e-8);
      near(result.standardError, counties.fixest.twfe.se, 1e-6);
      expect(result.negativeWeights.share).toBeCloseTo(20 / 291, 12);
      expect(result.negativeWeights.sum).toBeLessThan(0);
      expect(result.warnings.map(({ code }) => code)).toEqual(['negative-weights']);
    },
  );

  it.skipIf(!counties)('have about the same effect by imputation', () => {
    const { overall, by, notEstimable } = imputation(mpdta() as Panel);
    expect(by.map(({ key }) => key)).toEqual([0, 1, 2, 3]);
    expect(notEstimable).toEqual([]);
    expect(Math.abs(overall.estimate - counties.published.simple_att)).toBeLessThan(overall.standardError);
  });
});

describe('castle doctrine and homicide', () => {
  it.skipIf(!states)('has the two-way fixed effects of the leading package', () => {
    // That regression is on the file's column `post`, which is 1 from the year after the law on; `effyear` is the year of it.
    const panel = castle() as Panel;
    const starts = panel.starts.map((start) =>
      start < 0 || start + 1 === panel.periods.length ? -1 : start + 1,
    );
    const result = twoWayFixedEffects({ ...panel, starts });
    near(result.estimate, states.twfe.coef, states.tolerance.att);
    near(result.standardError, states.twfe.se_cluster_sid, states.tolerance.se);
  });
});

function near(found: number, wanted: number, tolerance: number): void {
  expect(Math.abs(found - wanted), `${found} for ${wanted}`).toBeLessThanOrEqual(tolerance);
}
