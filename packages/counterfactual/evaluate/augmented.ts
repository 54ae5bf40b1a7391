import { augmentedControlOf } from '../estimators/augmented/augmented-control.ts';
import { treatedPath } from '../estimators/augmented/comparison.ts';
import { refitOf } from '../estimators/augmented/refit.ts';
import { preFitOf } from '../estimators/estimate.ts';
import { conformalTest } from '../inference/conformal.ts';
import { blockOf } from '../panel/block.ts';
import type { Panel } from '../panel/panel.ts';
import type { Evaluated, EvaluateOptions } from './options.ts';

/** As `augsynth` draws them; cyclic shifts need no draws, and keep neighbouring periods together. */
const asPublished = { draws: 1_000, seed: 1 };

/** Augmented synthetic control, with the conformal p-value of no effect in any period. */
export function evaluateAugmented(panel: Panel, { mode }: EvaluateOptions): Evaluated {
  const block = blockOf(panel, 3);
  const { estimate, effects, unitWeights, lambda, warnings } = augmentedControlOf(block);
  const refit = refitOf(block, { lambda: lambda ?? 'none' });
  const permutations = mode === 'compat' ? asPublished : 'cyclic-shifts';
  const settings = { refit, path: treatedPath(block), pre: block.pre, permutations } as const;
  const { p, smallest } = conformalTest(settings, new Float64Array(block.post));
  return {
    method: 'asc',
    mode,
    estimate,
    pValue: {
      value: p,
      smallest,
      method: `conformal, ${mode === 'compat' ? '1,000 random orders' : 'cyclic shifts'}, no effect in any period`,
    },
    effects,
    unitWeights,
    fit: preFitOf(effects, block.pre, false),
    warnings,
  };
}
