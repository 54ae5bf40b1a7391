/**
 * mu with Σ max(0, z_j − mu) = `total` > 0, over the first `n` of `z`. Newton's method on a convex piecewise linear function from its left:
 * each step rises, and it ends at the exact piece after a handful of passes (Michelot 1986).
 */
export function simplexThreshold(z: Float64Array, n: number, total: number): number {
  let mu = Number.NEGATIVE_INFINITY;
  let before = n + 1;
  let above = n;
  let sum = 0;
  for (let j = 0; j < n; j += 1) sum += z[j] as number;
  while (above < before) {
    mu = (sum - total) / above;
    before = above;
    above = 0;
    sum = 0;
    for (let j = 0; j < n; j += 1) {
      const value = z[j] as number;
      if (value > mu) {
        above += 1;
        sum += value;
      }
    }
  }
  return mu;
}
