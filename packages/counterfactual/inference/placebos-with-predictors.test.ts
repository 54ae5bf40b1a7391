import { describe, expect, it } from 'vitest';
import { scWithPredictors } from '../estimators/predictors/predictor-control.ts';
import type { PredictorSpec } from '../estimators/predictors/spec.ts';
import { panelOf } from '../panel/panel.ts';
import type { Doing } from '../parts/work.ts';
import { works } from '../parts/works.ts';
import { made } from '../testing/predictor-panels.ts';
import { refusal } from '../testing/refusal.ts';
import { placebosWithPredictors } from './placebos-with-predictors.ts';

const spec: PredictorSpec = {
  predictors: [{ column: 'size' }],
  outcomePredictors: [{ periods: [2002] }, { periods: [2007] }],
};

describe('controls that pretend, with the same predictors', () => {
  const panel = made();
  const found = placebosWithPredictors(panel, spec);

  it('are all of them, in the panel’s order, each with its gaps and how it was fitted', () => {
    expect(found.placebos.map(({ unit }) => unit)).toEqual(panel.units.slice(1));
    for (const { gaps, effect, preRmse, ratio, tie } of found.placebos) {
      expect(gaps).toHaveLength(12);
      expect(effect).toBeCloseTo(
        gaps.slice(8).reduce((sum, gap) => sum + gap / 4, 0),
        12,
      );
      expect(preRmse).toBeCloseTo(
        Math.sqrt(gaps.slice(0, 8).reduce((sum, gap) => sum + (gap * gap) / 8, 0)),
        12,
      );
      expect(ratio).toBeGreaterThan(0);
      expect(['none', 'by-outcome', 'by-distance', 'by-solver']).toContain(tie);
    }
    expect(found.standardError).toMatchObject({ method: 'placebo-enumerated', n: 5 });
  });

  it('rank the treated by fit after over fit before, and say how small p can be', () => {
    const { permutation, pValue } = found;
    expect(pValue).toEqual({ value: permutation.p, smallest: 1 / 6, method: 'rmspe-ratio' });
    const own = permutation.units[0]?.value as number;
    const above = found.placebos.filter(({ ratio }) => (ratio as number) >= own).length;
    expect(pValue.value).toBeCloseTo((above + 1) / 6, 12);
  });

  it('are fitted as a treated unit of their own panel would be, without the treated one', () => {
    const { outcomes, covariates } = panel;
    const without = panelOf({
      units: panel.units.slice(1),
      periods: panel.periods,
      outcomes: outcomes.slice(12),
      starts: Int32Array.of(-1, -1, 8, -1, -1),
      covariates: new Map([...covariates].map(([name, cells]) => [name, cells.slice(12)])),
    });
    const own = scWithPredictors(without, spec);
    expect(found.placebos[2]?.effect).toBeCloseTo(own.estimate, 6);
  });

  it('can be shared out: the same bits, in whatever order, of whoever was sent what is given', () => {
    const backwards: Doing = (work, given, count) => {
      const numbers = new Float64Array(count * work.width);
      const part = (works.get(work.name) as typeof work).prepare(structuredClone(given));
      for (let each = count - 1; each >= 0; each -= 1) part(each, numbers, each * work.width);
      return numbers;
    };
    expect(placebosWithPredictors(panel, spec, { doing: backwards })).toEqual(found);
  });

  it('rank above where they are fitted without error, and a warning names them', () => {
    // Units 1 and 2 are alike before.
    const outcomes = panel.outcomes.slice();
    for (let t = 0; t < 8; t += 1) outcomes[24 + t] = outcomes[12 + t] as number;
    const size = (panel.covariates.get('size') as Float64Array).slice();
    for (let t = 0; t < 12; t += 1) size[24 + t] = size[12 + t] as number;
    const alike = { ...panel, outcomes, covariates: new Map([['size', size]]) };
    const { pValue, warnings, placebos } = placebosWithPredictors(alike, spec);
    expect(pValue.method).toBe('rmspe-ratio');
    expect(pValue.value).toBeGreaterThanOrEqual(3 / 6);
    expect(warnings.map(({ code }) => code)).toEqual(['placebo-without-error']);
    expect(warnings[0]?.found).toContain(`${panel.units[1]}, ${panel.units[2]}`);
    expect(placebos[0]?.ratio).toBeNull();
  });

  it('are ranked by their mean where the treated is fitted without error, and a warning says so', () => {
    const outcomes = panel.outcomes.slice();
    for (let t = 0; t < 8; t += 1) outcomes[t] = outcomes[12 + t] as number;
    const size = (panel.covariates.get('size') as Float64Array).slice();
    for (let t = 0; t < 12; t += 1) size[t] = size[12 + t] as number;
    const alike = { ...panel, outcomes, covariates: new Map([['size', size]]) };
    const { pValue, warnings } = placebosWithPredictors(alike, spec);
    expect(pValue.method).toBe('mean');
    expect(warnings.map(({ code }) => code)).toEqual(['ranked-by-mean']);
  });

  it('need one treated unit', () => {
    const both = { ...panel, starts: Int32Array.of(8, 8, -1, -1, -1, -1) };
    expect(refusal(() => placebosWithPredictors(both, spec)).code).toBe('one-against-several');
  });
});
