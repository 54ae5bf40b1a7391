import type { Certificate } from '../../solvers/certificate.ts';
import { type NearestWorkspace, nearestPoint, nearestWorkspace } from '../../solvers/nearest-point.ts';
import type { Comparison } from './comparison.ts';

/** Weights of a synthetic control, all n, and what they leave of the target in the first `size` periods. */
export type SimplexFit = {
  readonly weights: Float64Array;
  readonly left: Float64Array;
  readonly certificate: Certificate;
};

/** Fits the first `size` periods of the target by a mean of the rows; exact (`solvers/nearest-point.ts`). */
export function simplexFit(
  { rows, width, controls }: Comparison,
  target: Float64Array,
  size: number,
  work: NearestWorkspace = nearestWorkspace(controls, size),
): SimplexFit {
  const among = Int32Array.from({ length: controls }, (_, row) => row);
  const weights = new Float64Array(controls);
  work.target.set(target.subarray(0, size));
  const points = { rows, stride: width, start: 0, size, among, count: controls };
  const certificate = nearestPoint(points, work, weights);
  return { weights, left: leftOver(rows, width, weights, target, size), certificate };
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
