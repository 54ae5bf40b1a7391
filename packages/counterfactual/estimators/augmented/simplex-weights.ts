import { breakTies } from '../../solvers/break-ties.ts';
import type { Certificate } from '../../solvers/certificate.ts';
import { type NearestWorkspace, nearestPoint, nearestWorkspace } from '../../solvers/nearest-point.ts';
import { mayTie } from '../../solvers/optimal-face.ts';
import { placePoint, pointsOf } from '../../solvers/points.ts';
import type { Comparison } from './comparison.ts';

/** Weights of a synthetic control, all n, and what they leave of the target in the first `size` periods. */
export type SimplexFit = {
  readonly weights: Float64Array;
  readonly left: Float64Array;
  readonly certificate: Certificate;
};

/** Fits the first `size` periods of the target by a mean of the rows; exact (`solvers/nearest-point.ts`). */
export function simplexFit(
  comparison: Comparison,
  target: Float64Array,
  size: number,
  work: NearestWorkspace = nearestWorkspace(comparison.controls, size),
): SimplexFit {
  const { rows, width, controls } = comparison;
  const points = pointsOf(comparison, { count: controls, size }, (empty) => {
    for (let row = 0; row < controls; row += 1) placePoint(empty, row, rows, row * width);
  });
  work.target.set(target.subarray(0, size));
  const found = nearestPoint(points, work);
  const weights = points.weights.slice(0, controls);
  const certificate = mayTie(points, work, found.objective) ? chosen(found) : found;
  return { weights, left: leftOver(rows, width, weights, target, size), certificate };

  function chosen(before: Certificate): Certificate {
    const among = Int32Array.from({ length: controls }, (_, row) => row);
    return breakTies({ rows, stride: width, size, among }, target.slice(0, size), before, weights);
  }
}

/** target − Σ w·row, over the first `size` periods. */
export function leftOver(
  rows: Float64Array,
  width: number,
  weights: Float64Array,
  target: Float64Array,
  size: number,
): Float64Array {
  const left = Float64Array.from(target.subarray(0, size));
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row] as number;
    if (weight === 0) continue;
    for (let t = 0; t < size; t += 1)
      left[t] = (left[t] as number) - weight * (rows[row * width + t] as number);
  }
  return left;
}
