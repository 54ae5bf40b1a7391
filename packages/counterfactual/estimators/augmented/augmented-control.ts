import { notUnique } from '../../diagnostics/not-unique.ts';
import { type Tie, tieOf } from '../../diagnostics/tie.ts';
import { CounterfactualError, type Warning } from '../../errors/counterfactual-error.ts';
import { type Block, blockOf } from '../../panel/block.ts';
import type { Panel } from '../../panel/panel.ts';
import type { Certificate } from '../../solvers/certificate.ts';
import { type EffectAt, pathOf, type UnitWeight } from '../estimate.ts';
import { type Comparison, comparisonOf, targetOf, treatedPath } from './comparison.ts';
import { type Imbalance, imbalanceOf, leverage } from './imbalance.ts';
import { chosenLambda, type LambdaError, type LambdaRule, lambdaErrors } from './lambda.ts';
import { augmented, spectrumOf } from './ridge.ts';
import { simplexFit } from './simplex-weights.ts';
import { warningsOfWeights } from './warnings.ts';

export type AugmentedOptions = {
  /**
   * The ridge, in the square of the outcome's unit: chosen by leaving out one period after the other (default), given, or `none` for
   * the synthetic control as it is.
   */
  readonly lambda?: 'chosen' | 'none' | number;
  /** Which lambda is chosen: the largest within one standard error of the least error (default), or that of least error. */
  readonly rule?: LambdaRule;
  /** Takes each unit's own mean before off: the treated may lie at another level. Default: no. */
  readonly unitEffects?: boolean;
};

export type AugmentedControl = {
  readonly method: 'asc';
  /** Mean effect on the treated over the periods from the treatment on; in the unit of the outcome. */
  readonly estimate: number;
  readonly effects: readonly EffectAt[];
  /** All controls in the panel's order; they sum to one, and may be negative. */
  readonly unitWeights: readonly UnitWeight[];
  /** How far the weights extrapolate: the share of controls with a negative one, and the sum of those. */
  readonly negative: { readonly share: number; readonly sum: number };
  readonly imbalance: Imbalance;
  /** What the synthetic control alone is estimated to be wrong by: its effect less this one, in each period from the treatment on. */
  readonly bias: { readonly mean: number; readonly byPeriod: readonly { time: string; bias: number }[] };
  /** null: none. */
  readonly lambda: number | null;
  /** Empty unless lambda was chosen. */
  readonly lambdaPath: readonly LambdaError[];
  readonly certificate: Certificate;
  /** Where other simplex weights fit as well: how far they could move the estimate. Absent where there are none. */
  readonly tie?: Tie;
  readonly warnings: readonly Warning[];
};

/**
 * Ridge-augmented synthetic control (Ben-Michael, Feller, Rothstein 2021, JASA 116): simplex weights, corrected by what a ridge regression
 * says of the imbalance they leave. All treated units, averaged, are treated from one period on; at least 3 periods before. Throws
 * `CounterfactualError` as `sc`, and where controls do not differ before.
 */
export function augmentedControl(panel: Panel, options: AugmentedOptions = {}): AugmentedControl {
  return augmentedControlOf(blockOf(panel, 3), options);
}

/** The same of a block that is known to be one. */
export function augmentedControlOf(
  block: Block,
  { lambda = 'chosen', rule = 'one-standard-error', unitEffects = false }: AugmentedOptions = {},
): AugmentedControl {
  refuseLambda(lambda);
  const { panel, pre, controls } = block;
  const periods = panel.periods.map((_, t) => t);
  const comparison = comparisonOf(block, { periods, fitted: pre, unitEffects });
  const target = targetOf(comparison, treatedPath(block));
  const { weights: simplex, left, certificate } = simplexFit(comparison, target, pre);
  const spectrum = lambda === 'none' ? undefined : spectrumOf(comparison);
  const lambdaPath = spectrum && lambda === 'chosen' ? lambdaErrors(comparison, target, spectrum) : [];
  const ridge =
    typeof lambda === 'number' ? lambda : lambdaPath.length > 0 ? chosenLambda(lambdaPath, rule) : null;
  const weights =
    spectrum && ridge !== null
      ? augmented(comparison, spectrum, { weights: simplex, left, lambda: ridge })
      : simplex;
  const taken = new Float64Array(pre).fill(unitEffects ? 1 / pre : 0);
  const effects = pathOf(block, weights, taken);
  const alone = pathOf(block, simplex, taken);
  const bias = effects
    .map(({ time, effect }, t) => ({ time, bias: (alone[t]?.effect ?? effect) - effect }))
    .slice(pre);
  const estimate = meanOf(effects.slice(pre).map(({ effect }) => effect));
  const { tied } = certificate;
  const tie =
    tied === undefined ? undefined : tieAmong(comparison, target, simplex, { estimate, donors: tied });
  return {
    method: 'asc',
    estimate,
    effects,
    unitWeights: controls.map((unit, row) => ({
      unit: panel.units[unit] as string,
      weight: weights[row] as number,
    })),
    negative: leverage(weights),
    imbalance: imbalanceOf(comparison, target, weights),
    bias: { mean: meanOf(bias.map((each) => each.bias)), byPeriod: bias },
    lambda: ridge,
    lambdaPath,
    certificate,
    ...(tie && { tie }),
    warnings: [...warningsOfWeights(block, weights, lambdaPath, ridge), ...(tie ? [notUnique(tie)] : [])],
  };
}

/** What the ridge adds is of what the weights leave, which is the same for all that fit alike: they move the estimate by themselves alone. */
function tieAmong(
  { rows, width, controls, fitted }: Comparison,
  target: Float64Array,
  weights: Float64Array,
  found: { estimate: number; donors: number },
): Tie | undefined {
  const among = Int32Array.from({ length: controls }, (_, row) => row);
  // Where unit effects are taken off, the mean before is nought.
  const changes = Float64Array.from(among, (row) =>
    meanOf([...rows.subarray(row * width + fitted, (row + 1) * width)]),
  );
  const cloud = { rows, stride: width, size: fitted, among };
  return tieOf({ cloud, target: target.slice(0, fitted), weights }, changes, found);
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function refuseLambda(lambda: 'chosen' | 'none' | number): void {
  if (typeof lambda !== 'number' || (Number.isFinite(lambda) && lambda > 0)) return;
  throw new CounterfactualError({
    code: 'lambda-not-positive',
    found: `lambda is ${lambda}`,
    why: 'Without a ridge there are more periods than the controls can tell apart, and no weights are singled out.',
    remedy: 'Give a number above zero, `chosen`, or `none` for the synthetic control as it is.',
  });
}
