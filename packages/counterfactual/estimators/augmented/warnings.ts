import { outOfRange } from '../../diagnostics/hull.ts';
import { notInHull } from '../../diagnostics/not-in-hull.ts';
import type { Warning } from '../../errors/counterfactual-error.ts';
import type { Block } from '../../panel/block.ts';
import { leverage } from './imbalance.ts';
import type { LambdaError } from './lambda.ts';

/** What the reader of an augmented control must know. */
export function warningsOfWeights(
  block: Block,
  weights: Float64Array,
  path: readonly LambdaError[],
  lambda: number | null,
): Warning[] {
  const { panel, controls, pre } = block;
  const warnings: Warning[] = notInHull(outOfRange(block), pre).map((warning) => ({
    ...warning,
    why: 'No mean of donors reaches there: what is corrected is extrapolated by a regression.',
    remedy: 'See how much by the negative weights, and compare with another level (`difp`, `sdid`).',
  }));
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (largest > 0.5 && controls.length > 1)
    warnings.push({
      code: 'one-donor',
      found: `one donor has ${Math.round(largest * 100)} % of the weight`,
      where: { unit: panel.units[controls[weights.indexOf(largest)] as number] },
      why: 'The counterfactual is what happened there, with all that happened there alone.',
      remedy: 'See whether that place had a shock of its own, and what the estimate is without it.',
    });
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
