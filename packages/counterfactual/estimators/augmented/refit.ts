import type { Block } from '../../panel/block.ts';
import { nearestWorkspace } from '../../solvers/nearest-point.ts';
import { comparisonOf, targetOf } from './comparison.ts';
import { augmented, spectrumOf } from './ridge.ts';
import { leftOver, simplexFit } from './simplex-weights.ts';

export type RefitOptions = {
  /** Positions of the periods that are fitted; all where not given. */
  readonly periods?: readonly number[];
  /** The ridge of the main fit, kept; `none` (default): a synthetic control. */
  readonly lambda?: number | 'none';
  /** Each unit's own mean is taken off: a synthetic control with intercept. Default: no. */
  readonly unitEffects?: boolean;
};

/**
 * What conformal inference asks for: fits a path of the treated over ALL the periods given and answers what is left in each. The
 * controls are prepared once, since only the treated's path changes. Synthetic control as it stands; with intercept
 * (`unitEffects`); ridge-augmented (`lambda`; Ben-Michael, Feller, Rothstein 2021, JASA 116). Paths and what is left: one number for
 * each of `periods`, in the unit of the outcome. Throws `CounterfactualError` where a ridge is asked for and controls do not differ.
 */
export function refitOf(
  block: Block,
  { periods = block.panel.periods.map((_, t) => t), lambda = 'none', unitEffects = false }: RefitOptions = {},
): (path: Float64Array) => Float64Array {
  const size = periods.length;
  const comparison = comparisonOf(block, { periods, fitted: size, unitEffects });
  const spectrum = lambda === 'none' ? undefined : spectrumOf(comparison);
  const work = nearestWorkspace(comparison.controls, size);
  return (path) => {
    const target = targetOf(comparison, path);
    const { weights, left } = simplexFit(comparison, target, size, work);
    if (!spectrum || lambda === 'none') return left;
    const ridge = augmented(comparison, spectrum, { weights, left, lambda });
    return leftOver(comparison.rows, comparison.width, ridge, target, size);
  };
}
