import type { WithoutCovariates } from '../covariates/without-covariates.ts';
import type { Examination } from '../diagnostics/examination.ts';
import { examine } from '../diagnostics/examine.ts';
import { type Refit, refitBy } from '../diagnostics/refit.ts';
import { weightedAgain } from '../diagnostics/weighted-again.ts';
import type { Warning } from '../errors/counterfactual-error.ts';
import { augmentedControlOf } from '../estimators/augmented/augmented-control.ts';
import { preFitOf } from '../estimators/estimate.ts';
import { controlOf } from '../estimators/predictors/predictor-control.ts';
import { prepared } from '../estimators/predictors/prepared.ts';
import type { PredictorSpec } from '../estimators/predictors/spec.ts';
import { type Kind, kinds } from '../estimators/weighted/kinds.ts';
import { blockOf } from '../panel/block.ts';
import type { Panel } from '../panel/panel.ts';
import type { Evaluated, EvaluateOptions } from './options.ts';
import { searchedBy } from './predictors.ts';

/** What `diagnostics/examine.ts` says of an evaluation with one path of weighted controls; undefined for the other methods. */
export function examinedOf(
  panel: Panel,
  { effects, unitWeights, fit, estimate: made, diagnostics }: Evaluated,
  { method, mode, predictors }: EvaluateOptions,
  covered: () => WithoutCovariates,
): { readonly examination: Examination; readonly warnings: readonly Warning[] } | undefined {
  if (!effects || !unitWeights || !fit) return undefined;
  const isKind = method in kinds;
  const lambda = diagnostics && 'lambda' in diagnostics ? diagnostics.lambda : undefined;
  // What covariates explain is taken off for the weighted estimators, before anything is fitted.
  const fitted = isKind ? covered().panel : panel;
  return examine(
    blockOf(fitted, 1),
    { effects, unitWeights, fit, estimate: made },
    {
      refit: predictors
        ? predictorsAgain(searchedBy(predictors, mode))
        : isKind
          ? weightedAgain(method as Kind, mode)
          : augmentedAgain(lambda ?? 'none'),
      level: isKind && kinds[method as Kind].level,
      least: method === 'did' ? 1 : 3,
      donors: donorsLeftOut(method, mode, unitWeights.length),
    },
  );
}

/** Equal weights have no largest: all of them, while they are few enough to matter. `compat` would take as long for each as for the estimate. */
function donorsLeftOut(method: string, mode: 'exact' | 'compat', controls: number): number {
  if (method === 'did') return controls <= 400 ? controls : 0;
  return mode === 'exact' || method === 'asc' ? 20 : 0;
}

/** With the lambda of the whole, as placebos keep the ridge. */
const augmentedAgain = (lambda: number | 'none'): Refit =>
  refitBy((block) => {
    const again = augmentedControlOf(block, { lambda });
    return { estimate: again.estimate, rmse: preFitOf(again.effects, block.pre, false).rmse };
  });

/** With the same specification; where a window of it is left out, nothing is said. */
const predictorsAgain = (spec: PredictorSpec): Refit =>
  refitBy((block) => {
    const again = controlOf(block, prepared(block, spec));
    return { estimate: again.estimate, rmse: again.fit.rmse };
  });
