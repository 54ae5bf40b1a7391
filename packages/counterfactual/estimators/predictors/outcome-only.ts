import { nearestPoint, nearestWorkspace } from '../../solvers/nearest-point.ts';
import { placePoint, pointsOf } from '../../solvers/points.ts';
import type { Problem } from './problem.ts';

/** Weights that fit the outcome itself best over the window, and their loss: no predictor weights can do better. */
export function outcomeOnly({ donors, outcomes, periods }: Problem): { weights: Float64Array; loss: number } {
  const points = pointsOf({}, { count: donors, size: periods }, (empty) => {
    for (let row = 0; row < donors; row += 1) placePoint(empty, row, outcomes, row * periods);
  });
  const { objective } = nearestPoint(points, nearestWorkspace(donors, periods));
  return { weights: points.weights.slice(0, donors), loss: objective / periods };
}
