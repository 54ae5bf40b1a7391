import type { WithoutCovariates } from '../covariates/without-covariates.ts';
import { estimate } from '../estimators/estimators.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import { likeSize } from '../inference/like-size.ts';
import { blockOf } from '../panel/block.ts';
import type { Panel } from '../panel/panel.ts';
import { asConformal, doubtsOf, likeSizeTold } from './doubts.ts';
import { weightedEstimator } from './estimator-of.ts';
import type { Evaluated, EvaluateOptions } from './options.ts';
import { gapsAmong } from './rmspe-ratio.ts';
import { weightedErrors } from './weighted-errors.ts';

/**
 * DiD, SC, DIFP and SDID: the estimate, what states its error, and what else was asked. `covered`: the panel without what its covariates
 * explain, asked for once the panel itself is found fit.
 */
export function evaluateWeighted(
  panel: Panel,
  options: EvaluateOptions,
  covered: () => WithoutCovariates,
): Evaluated {
  const kind = options.method as Kind;
  const given = blockOf(panel, kind === 'did' ? 1 : 3);
  const { panel: rest, coefficients } = covered();
  const block = { ...given, panel: rest };
  const made = estimate(block, kind, options);
  // Size is that of the outcome as it was given.
  const like = options.likeSize && options.placebo ? likeSize(given, options.likeSize) : undefined;
  const rows = like?.rows;
  const errors = weightedErrors(block, made, options, rows);
  const estimator = weightedEstimator(kind, options.mode);
  const isRanked = options.placebo && kind === 'sc' && block.treated.length === 1;
  const ranked = isRanked ? gapsAmong(block, estimator.of, rows) : undefined;
  const doubts = doubtsOf(block, made, { ...options, estimator, ranked });
  const byTest = asConformal(doubts.conformal, 'cyclic shifts');
  return {
    ...made,
    // Where a scheme is not defined its interval says nothing, and the conformal one does.
    ...(errors.standardError?.value === null ? { ...errors, ...byTest } : { ...byTest, ...errors }),
    ...doubts,
    ...(like ? { likeSize: likeSizeTold(like, errors.pValue) } : {}),
    ...(coefficients.length > 0 ? { covariates: coefficients } : {}),
    warnings: [...made.warnings, ...errors.warnings, ...doubts.warnings],
  };
}
