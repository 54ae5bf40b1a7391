import { CounterfactualError, type Warning } from '../errors/counterfactual-error.ts';
import { type Gaps, gapsOf } from '../inference/gaps.ts';
import { type PermutationTest, permutationTest, rankedAbove } from '../inference/permutation.ts';
import type { Block } from '../panel/block.ts';
import type { Estimated } from './estimator-of.ts';
import type { Evaluated, EvaluateOptions } from './options.ts';

/** Gaps of the treated unit and of those controls that pretend. */
export function gapsAmong(
  block: Block,
  estimator: (block: Block) => Estimated,
  among: readonly number[] | undefined,
): Gaps {
  const found = gapsOf(block, estimator);
  if (!among) return found;
  const { units, periods, gaps } = found;
  const rows = [0, ...among.map((row) => row + 1)];
  const kept = new Float64Array(rows.length * periods);
  for (const [to, row] of rows.entries())
    kept.set(gaps.subarray(row * periods, (row + 1) * periods), to * periods);
  return { ...found, units: rows.map((row) => units[row] as string), gaps: kept };
}

/**
 * Fit after over fit before, ranked: what synthetic controls are reported with. Where the treated unit's fit before is perfect there is no
 * ratio, and a warning says so; placebos with such a fit rank above, and are named.
 */
export function rmspeRatioOf(
  gaps: Gaps,
  { dropAbove }: Pick<EvaluateOptions, 'dropAbove'>,
): Pick<Evaluated, 'rmspeRatio'> & { readonly warnings: readonly Warning[] } {
  try {
    const found = permutationTest(gaps, dropAbove === undefined ? {} : { dropAbove });
    return { rmspeRatio: ratioTold(found), warnings: rankedAbove(found) };
  } catch (error) {
    if (error instanceof CounterfactualError && error.problem.code === 'perfect-pre-fit')
      return { warnings: [{ ...error.problem, remedy: 'Read the p-value of the effects instead.' }] };
    throw error;
  }
}

/** As it is printed. */
export const ratioTold = ({
  p,
  smallest,
  rank,
  units,
  dropped,
}: PermutationTest): NonNullable<Evaluated['rmspeRatio']> => ({
  value: units[0]?.value ?? 0,
  pValue: p,
  smallest,
  rank,
  units: units.map(({ value, ...rest }) => ({ ...rest, ratio: value })),
  dropped,
});
