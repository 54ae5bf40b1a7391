/**
 * mu with Σ max(0, z_j − mu) = `total` > 0, over the first `n` of `z`. Newton's method on a convex piecewise linear function from its left:
 * each step rises, and it ends at the exact piece after a handful of passes (Michelot 1986). What once lies below never comes back, so
 * that each pass is over those that the last one left, in `above`, of `n` numbers at least.
 */
export function simplexThreshold(
  z: Float64Array,
  n: number,
  total: number,
  above: Float64Array = new Float64Array(n),
): number {
  let sum = 0;
  for (let j = 0; j < n; j += 1) sum += z[j] as number;
  let from = z;
  let count = n;
  for (;;) {
    const mu = (sum - total) / count;
    let left = 0;
    sum = 0;
    for (let j = 0; j < count; j += 1) {
      const value = from[j] as number;
      if (value <= mu) continue;
      above[left] = value;
      left += 1;
      sum += value;
    }
    if (left === count || left === 0) return mu;
    from = above;
    count = left;
  }
}
