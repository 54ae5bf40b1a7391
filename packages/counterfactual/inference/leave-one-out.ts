import { estimate } from '../estimators/estimators.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import type { Block } from '../panel/block.ts';

export type WithoutDonor = { readonly without: string; readonly estimate: number };

/**
 * The estimate without each donor that has weight: how much it leans on one place. Without the others nothing changes where weights are
 * solved without a ridge; they are not solved again. Unit: the outcome's.
 */
export function leaveOneOut(block: Block, kind: Kind): WithoutDonor[] {
  const { panel, controls } = block;
  if (controls.length < 2) return [];
  const { unitWeights } = estimate(block, kind);
  return unitWeights.flatMap(({ unit, weight }, row) => {
    if (weight === 0) return [];
    const rest = controls.filter((_, other) => other !== row);
    return [{ without: unit, estimate: estimate({ ...block, panel, controls: rest }, kind).estimate }];
  });
}
