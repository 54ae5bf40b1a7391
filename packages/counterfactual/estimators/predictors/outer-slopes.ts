import { factor, solve } from '../../numbers/cholesky.ts';
import type { InnerWorkspace } from './inner.ts';
import type { Problem } from './problem.ts';

/** Room for the slopes of one problem size. */
export type SlopeWorkspace = {
  readonly matrix: Float64Array;
  readonly right: Float64Array;
  readonly ones: Float64Array;
  readonly gaps: Float64Array;
};

export const slopeWorkspace = ({ donors, width, periods }: Problem): SlopeWorkspace => {
  const room = Math.min(donors, width + 2);
  return {
    matrix: new Float64Array(room * room),
    right: new Float64Array(room),
    ones: new Float64Array(room),
    gaps: new Float64Array(periods),
  };
};

/**
 * Slopes of the outer loss along log v, of the inner solution that `inner` holds, put into `into`. While the same donors have weight, w(v)
 * solves G·w = μ·1 with G = X·V·X' and 1'w = 1, hence dw/dv_k = −Π x_k (x_k'w), Π the inverse of G within 1'dw = 0: one solve for all k.
 */
export function outerSlopes(
  { predictors, outcomes, width, periods }: Problem,
  v: Float64Array,
  inner: InnerWorkspace,
  { matrix, right, ones, gaps }: SlopeWorkspace,
  into: Float64Array,
): void {
  const { weights, support, count } = inner;
  into.fill(0);
  gaps.fill(0);
  let largest = 0;
  for (let s = 0; s < count; s += 1) {
    const row = support[s] as number;
    const weight = weights[row] as number;
    for (let t = 0; t < periods; t += 1)
      gaps[t] = (gaps[t] as number) + weight * (outcomes[row * periods + t] as number);
    for (let other = 0; other <= s; other += 1) {
      const beside = (support[other] as number) * width;
      let sum = 0;
      for (let k = 0; k < width; k += 1)
        sum +=
          (v[k] as number) * (predictors[row * width + k] as number) * (predictors[beside + k] as number);
      matrix[s * count + other] = sum;
      if (other === s) largest = Math.max(largest, sum);
    }
  }
  for (let s = 0; s < count; s += 1) {
    const row = support[s] as number;
    // Any constant added to all products leaves the solution within 1'dw = 0, and makes them definite.
    for (let other = 0; other <= s; other += 1)
      matrix[s * count + other] = (matrix[s * count + other] as number) + largest;
    let slope = 0;
    for (let t = 0; t < periods; t += 1)
      slope += (gaps[t] as number) * (outcomes[row * periods + t] as number);
    right[s] = (2 * slope) / periods;
    ones[s] = 1;
  }
  if (factor(matrix, count, 1e-15) >= 0) return;
  solve(matrix, count, right);
  solve(matrix, count, ones);
  let sum = 0;
  let all = 0;
  for (let s = 0; s < count; s += 1) {
    sum += right[s] as number;
    all += ones[s] as number;
  }
  for (let k = 0; k < width; k += 1) {
    let along = 0;
    let left = 0;
    for (let s = 0; s < count; s += 1) {
      const row = support[s] as number;
      const value = predictors[row * width + k] as number;
      along += ((right[s] as number) - ((ones[s] as number) * sum) / all) * value;
      left += (weights[row] as number) * value;
    }
    into[k] = -(v[k] as number) * left * along;
  }
}
