import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { controlOf } from '../estimators/predictors/predictor-control.ts';
import { prepared } from '../estimators/predictors/prepared.ts';
import type { PredictorSpec } from '../estimators/predictors/spec.ts';
import { placebosOf } from '../inference/placebos-with-predictors.ts';
import { blockOf } from '../panel/block.ts';
import type { Panel } from '../panel/panel.ts';
import { around } from './normal-interval.ts';
import type { Evaluated, EvaluateOptions } from './options.ts';
import { isAsked } from './refuse-not-taken.ts';
import { ratioTold } from './rmspe-ratio.ts';

/** Synthetic control with predictors: the error by placebos with the same specification. */
export function evaluateWithPredictors(panel: Panel, options: EvaluateOptions): Evaluated {
  const { method, mode, placebo, predictors = {}, dropAbove, level, doing } = options;
  if (method !== 'sc') throw ofAnotherMethod(method);
  refuseWithout(options);
  const block = blockOf(panel, 3);
  const given = prepared(block, searchedBy(predictors, mode));
  const made = controlOf(block, given);
  if (!placebo) return made;
  const { placebos, standardError, pValue, permutation, warnings } = placebosOf(block, given, made, {
    ...(dropAbove === undefined ? {} : { dropAbove }),
    ...(doing ? { doing } : {}),
  });
  return {
    ...made,
    standardError,
    confidenceInterval: around(made.estimate, standardError.value, 'placebo, normal', level),
    pValue,
    placebos,
    // Where the treated unit is fitted without error the rank is another one, and a warning says so.
    ...(permutation.statistic === 'rmspe-ratio' ? { rmspeRatio: ratioTold(permutation) } : {}),
    warnings: [...made.warnings, ...warnings],
  };
}

/** The search of the mode, unless the specification has one. */
export const searchedBy = (spec: PredictorSpec, mode: EvaluateOptions['mode']): PredictorSpec => ({
  search: mode === 'compat' ? 'compat' : 'global',
  ...spec,
});

const ofAnotherMethod = (method: string) =>
  new CounterfactualError({
    code: 'predictors-of-another-method',
    found: `predictors are given, and the method is ${method}`,
    why: 'Only a synthetic control is made alike in predictors; the others are made of outcomes, and would silently leave them out.',
    remedy: 'Use method `sc`, or leave the predictors out.',
  });

/** What is stated of weights made of outcomes only. */
const withoutPredictors = [
  'likeSize',
  'bootstrap',
  'recomputeZeta',
  'conformal',
  'leaveOneOut',
  'inTime',
  'covariates',
] as const;

function refuseWithout(options: EvaluateOptions): void {
  const asked = withoutPredictors.find((name) => isAsked(options[name]));
  if (asked === undefined) return;
  throw new CounterfactualError({
    code: 'not-with-predictors',
    found: `${asked} is asked of a synthetic control with predictors`,
    why: 'It is made for weights of outcomes alone, and would silently be of others.',
    remedy: 'Ask for `placebo`, or leave the predictors out.',
  });
}
