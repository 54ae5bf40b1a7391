import type { UnitWeight } from '../estimators/estimate.ts';
import { type EstimatorOptions, estimate } from '../estimators/estimators.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import type { Block } from '../panel/block.ts';

export type WithoutDonor = { readonly without: string; readonly estimate: number };

/**
 * The estimate without each donor that has weight: how much it leans on one place (Abadie, Diamond, Hainmueller 2015, AJPS 59). Without the
 * others nothing changes where weights are solved without a ridge; they are not solved again. Unit: the outcome's.
 */
export const leaveOneOut = (block: Block, kind: Kind, options: EstimatorOptions = {}): WithoutDonor[] =>
  withoutEachDonor(block, (each) => estimate(each, kind, options));

/** As `leaveOneOut`, of any estimator of a block. Empty where there is one control, without which there is no estimate. */
export function withoutEachDonor(
  block: Block,
  estimator: (block: Block) => { readonly estimate: number; readonly unitWeights: readonly UnitWeight[] },
): WithoutDonor[] {
  const { controls } = block;
  if (controls.length < 2) return [];
  return estimator(block).unitWeights.flatMap(({ unit, weight }, row) => {
    if (weight === 0) return [];
    const rest = controls.filter((_, other) => other !== row);
    return [{ without: unit, estimate: estimator({ ...block, controls: rest }).estimate }];
  });
}
