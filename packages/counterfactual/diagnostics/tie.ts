import type { Cloud } from '../solvers/cloud.ts';
import { rangeOnFace } from '../solvers/face-range.ts';

/** Several weights fit the periods before equally well. */
export type Tie = {
  /** Donors that could have weight in some of them. */
  readonly donors: number;
  /** The least and the largest estimate that such weights give; in the unit of the outcome. */
  readonly low: number;
  readonly high: number;
  /** Which of them were taken: those of the donors nearest before (`solvers/break-ties.ts`). */
  readonly rule: 'nearest-donors';
};

/**
 * How far the estimate could move; undefined where there are no other weights. `changes`: of each donor what the estimate takes its weighted
 * mean of, after less before, in the unit of the outcome. `donors`: as the certificate has them.
 */
export function tieOf(
  { cloud, target, weights }: { cloud: Cloud; target: Float64Array; weights: Float64Array },
  changes: Float64Array,
  { estimate, donors }: { estimate: number; donors: number },
): Tie | undefined {
  const { low, high, isUnique } = rangeOnFace(cloud, target, weights, changes);
  if (isUnique) return undefined;
  const own = changes.reduce((sum, change, row) => sum + (weights[row] as number) * change, 0);
  return {
    donors,
    low: estimate - Math.max(0, high - own),
    high: estimate + Math.max(0, own - low),
    rule: 'nearest-donors',
  };
}
