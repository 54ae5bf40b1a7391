import type { Estimate } from '../estimators/estimate.ts';
import { estimate } from '../estimators/estimators.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import { jackknife } from '../inference/jackknife.ts';
import { placebosInSpace } from '../inference/placebos-in-space.ts';
import { type Block, blockOf } from '../panel/block.ts';
import type { Panel } from '../panel/panel.ts';
import { around } from './normal-interval.ts';
import type { Evaluated, EvaluateOptions } from './options.ts';

/** DiD, SC, DIFP and SDID: the error by placebos, or by the jackknife where several are treated. */
export function evaluateWeighted(panel: Panel, options: EvaluateOptions): Evaluated {
  const block = blockOf(panel, options.method === 'did' ? 1 : 3);
  const made = estimate(block, options.method as Kind, options);
  return { ...made, ...errorOf(block, made, options) };
}

function errorOf(block: Block, made: Estimate, { placebo, mode, doing }: EvaluateOptions) {
  if (placebo) {
    const { placebos, standardError, pValue } = placebosInSpace(block, made.method, mode, doing);
    return {
      standardError,
      confidenceInterval: around(made.estimate, standardError.value, 'placebo, normal'),
      pValue,
      placebos,
    };
  }
  if (block.treated.length < 2) return {};
  const standardError = jackknife(block, made);
  return {
    standardError,
    confidenceInterval: around(made.estimate, standardError.value, 'jackknife, normal'),
  };
}
