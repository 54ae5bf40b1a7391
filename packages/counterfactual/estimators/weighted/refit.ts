import type { Block } from '../../panel/block.ts';
import { comparisonOf, targetOf } from '../augmented/comparison.ts';
import { refitOf } from '../augmented/refit.ts';
import { leftOver } from '../augmented/simplex-weights.ts';
import { type Kind, kinds } from './kinds.ts';
import { noiseLevel, ridges } from './noise.ts';
import type { Rows } from './rows.ts';
import { solveUnitWeights, unitWorkspace } from './unit-weights.ts';

/**
 * What conformal inference asks for: fits a path of the treated over ALL the periods given (their positions; all where not) and answers
 * what is left in each. The unit weights are those of the estimator, with the noise and ridge of its own fit; where it lets the
 * level differ, each unit's mean over these periods is taken off. Time weights have no part in it: no period is left that they could
 * weigh against another (Chernozhukov, Wüthrich, Zhu 2021, JASA 116). Unit: the outcome's. Throws as `refitOf`.
 */
export function weightedRefit(
  block: Block,
  kind: Kind,
  periods: readonly number[] = block.panel.periods.map((_, t) => t),
): (path: Float64Array) => Float64Array {
  const { units, level, ridge } = kinds[kind];
  if (units === 'solved' && !ridge) return refitOf(block, { periods, unitEffects: level });
  const size = periods.length;
  const comparison = comparisonOf(block, { periods, fitted: size, unitEffects: level });
  // The mean of the controls is taken off: with equal weights nothing else is.
  if (units === 'equal') return (path) => targetOf(comparison, path);
  const noise = noiseLevel(block);
  const scale = noise > 0 ? noise : 1;
  const { controls, width } = comparison;
  // The last row is the path’s: what the weights are solved for.
  const values = new Float64Array((controls + 1) * width);
  for (const [at, value] of comparison.rows.entries()) values[at] = value / scale;
  const rows: Rows = { values, width, controls, pre: size, scale };
  const { zetaOmega } = ridges(noise, block.treated.length, block.post);
  const eta = size * (zetaOmega / scale) ** 2;
  const work = unitWorkspace(rows);
  const into = new Float64Array(controls);
  return (path) => {
    const target = targetOf(comparison, path);
    for (const [t, value] of target.entries()) values[controls * width + t] = value / scale;
    solveUnitWeights(work, { row: -1, eta, into });
    return leftOver(comparison.rows, width, into, target, size);
  };
}
