import { describe, expect, it } from 'vitest';
import type { PredictorSpec } from '../estimators/predictors/spec.ts';
import { made } from '../testing/predictor-panels.ts';
import { refusal } from '../testing/refusal.ts';
import { evaluate } from './evaluate.ts';
import { plotOfEvaluation } from './plot-of-evaluation.ts';
import { reportOf } from './report.ts';

const predictors: PredictorSpec = {
  predictors: [{ column: 'size' }],
  outcomePredictors: [{ periods: [2002] }, { periods: [2007] }],
};
const evaluated = (options: { mode?: 'exact' | 'compat'; spec?: PredictorSpec; placebo?: boolean } = {}) =>
  evaluate(
    { panel: made(), warnings: [] },
    {
      method: 'sc',
      mode: options.mode ?? 'exact',
      placebo: options.placebo ?? false,
      predictors: options.spec ?? predictors,
    },
  );

describe('an evaluation with predictors', () => {
  it('searches as the mode says, unless the specification does', () => {
    const kindOf = (mode: 'exact' | 'compat', spec = predictors) => {
      const found = evaluated({ mode, spec });
      return [found.search?.kind, found.mode];
    };
    expect(kindOf('exact')).toEqual(['global', 'exact']);
    expect(kindOf('compat')).toEqual(['compat', 'compat']);
    expect(kindOf('exact', { ...predictors, search: 'compat' })).toEqual(['compat', 'compat']);
    expect(kindOf('compat', { ...predictors, search: 'global' })).toEqual(['global', 'exact']);
  });

  it('prints the balance of predictors and how they were weighted', () => {
    const found = evaluated({ placebo: true });
    expect(found.predictors?.map(({ name }) => name)).toEqual(['size', 'outcome 2002', 'outcome 2007']);
    expect(found.placebos).toHaveLength(5);
    const report = reportOf({ ...found, timing: { reading: 1, estimating: 2 } });
    expect(report).toContain('Predictor weights: searched globally; ');
    expect(report).toMatch(/Loss [\d.e-]+, of at least [\d.e-]+ \(mean squared gap\); \d+ local optim/);
    expect(report).toMatch(
      /Predictor +weight +treated +synthetic +controls\nsize +0\.\d{4} +[\d.]+ +[\d.]+ +[\d.]+\n/,
    );
    expect(report).toMatch(/p = [\d.]+, of at least 0.166667 \(rmspe-ratio\)/);
    expect(report).not.toMatch(/NaN|undefined|Infinity/);
    expect(JSON.stringify(found)).not.toContain('null,null');
  });

  it('states the ratio of fits of the same placebos, as without predictors', () => {
    const found = evaluated({ placebo: true });
    const { value, pValue, smallest, rank, units, dropped } = found.rmspeRatio ?? {};
    expect({ value: pValue, smallest, method: 'rmspe-ratio' }).toEqual(found.pValue);
    expect(rank).toBe(Math.round((pValue ?? 0) * 6));
    expect(units?.map(({ unit }) => unit)).toEqual(made().units);
    expect(units?.[0]?.ratio).toBe(value);
    expect(units?.slice(1).map(({ ratio }) => ratio)).toEqual(
      found.placebos?.map(({ ratio }) => expect.closeTo(ratio as number, 10)),
    );
    expect(dropped).toEqual([]);
    const report = reportOf({ ...found, timing: { reading: 1, estimating: 2 } });
    expect(report).toContain(`rank ${rank} of 6`);
    expect(evaluated().rmspeRatio).toBeUndefined();
  });

  it('draws the placebos that were fitted, not others', () => {
    const found = evaluated({ placebo: true });
    const drawing = plotOfEvaluation(made(), found);
    expect(drawing?.match(/<polyline/g)).toHaveLength(2 + 5);
    const other = plotOfEvaluation(made(), {
      ...found,
      placebos: found.placebos?.map(({ gaps: _, ...rest }) => rest) ?? [],
    });
    expect(other).not.toBe(drawing);
  });

  it('are refused with every other method', () => {
    for (const method of ['did', 'difp', 'sdid', 'asc', 'sdid-staggered', 'csdid', 'event-study'] as const) {
      const problem = refusal(() =>
        evaluate({ panel: made(), warnings: [] }, { method, mode: 'exact', placebo: false, predictors }),
      );
      expect(problem.code).toBe('predictors-of-another-method');
    }
  });

  it('leave nothing out silently: what is of outcomes alone is refused by name', () => {
    const with_ = (more: object) => () =>
      evaluate(
        { panel: made(), warnings: [] },
        { method: 'sc', mode: 'exact', placebo: false, predictors, ...more },
      );
    for (const [name, value] of Object.entries({
      conformal: true,
      leaveOneOut: true,
      inTime: true,
      covariates: ['size'],
    })) {
      const { code, found } = refusal(with_({ [name]: value }));
      expect([code, found]).toEqual(['not-with-predictors', expect.stringContaining(name)]);
    }
    expect(with_({ conformal: false, covariates: [] })).not.toThrow();
  });

  it('leave placebos out whose fit before is too bad, and take the level of the interval', () => {
    const all = evaluated({ placebo: true });
    const worst = Math.max(...(all.placebos ?? []).map(({ preRmse }) => preRmse ?? 0));
    const asked = { method: 'sc', mode: 'exact', placebo: true, predictors, level: 0.8 } as const;
    const dropAbove = (0.99 * worst) / (all.fit?.rmse ?? 1);
    const fewer = evaluate({ panel: made(), warnings: [] }, { ...asked, dropAbove });
    expect(fewer.pValue?.smallest).toBeGreaterThan(1 / 6);
    expect(fewer.confidenceInterval?.level).toBe(0.8);
  });
});
