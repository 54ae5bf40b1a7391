import type { Warning } from '../../errors/counterfactual-error.ts';
import type { Block } from '../../panel/block.ts';
import { leverage } from './imbalance.ts';
import type { LambdaError } from './lambda.ts';

/** What the reader of an augmented control must know. */
export function warningsOfWeights(
  { pre }: Block,
  weights: Float64Array,
  path: readonly LambdaError[],
  lambda: number | null,
): Warning[] {
  const warnings: Warning[] = [];
  if (pre < 8)
    warnings.push({
      code: 'few-pre-periods',
      found: `${pre} periods before the treatment`,
      why: 'A path of so few points is matched by chance.',
      remedy: 'Add earlier periods, or read the estimate with an interval that allows for it.',
    });
  const { sum } = leverage(weights);
  if (sum < -0.5)
    warnings.push({
      code: 'far-extrapolation',
      found: `negative weights add up to ${sum.toPrecision(3)}`,
      why: 'The counterfactual lies far outside what any mean of controls has seen, and rests on the regression being linear there.',
      remedy: 'Compare with `lambda: none`, with a larger lambda, and with `sdid`.',
    });
  const last = path.at(-1);
  if (last && lambda === last.lambda)
    warnings.push({
      code: 'lambda-at-the-edge',
      found: `the smallest lambda tried, ${lambda.toPrecision(3)}, was chosen`,
      why: 'A smaller one might err less; there is hardly any ridge left.',
      remedy: 'See what the estimate is with a larger lambda.',
    });
  return warnings;
}
