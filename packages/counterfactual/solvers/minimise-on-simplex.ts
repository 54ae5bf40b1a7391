import { type ActiveSet, activeSet, beginWith, enter, settle } from './active-set.ts';
import type { Certificate } from './certificate.ts';

/**
 * Minimises w'Gw − 2·l'w + `constant` over w ≥ 0, Σ w = 1: |A·w − b|² with G = A'A, l = A'b, constant b'b. `gram`: n × n, row-major, positive
 * semidefinite. Exact: Wolfe's algorithm (1976) as in `nearest-point.ts`, on products instead of points, for few variables and many
 * rows. Weights are put into `into`, all n. Gap and objective in the units of G.
 */
export function minimiseOnSimplex(
  gram: Float64Array,
  linear: Float64Array,
  n: number,
  into: Float64Array,
  { constant = 0, active = activeSet(n) }: { constant?: number; active?: ActiveSet } = {},
): Certificate {
  const { factor, support, weights } = active;
  const { first, scale } = extremes(gram, linear, n, constant);
  // Any constant leaves the minimum where it is; a large one keeps the products of every support positive definite.
  const product = (i: number, j: number) =>
    (gram[i * n + j] as number) - (linear[i] as number) - (linear[j] as number) + scale;
  beginWith(active, first, product(first, first));
  for (let iterations = 0; ; iterations += 1) {
    const { value, lowest, entering } = slopes();
    const gap = Math.max(0, value - lowest);
    if (gap <= 1e-16 * n * scale || iterations >= 50 * n || !enter(active, entering, product)) {
      into.fill(0, 0, n);
      for (let s = 0; s < factor.size; s += 1) into[support[s] as number] = weights[s] as number;
      return { solver: 'active-set', iterations, objective: objective(), gap: 2 * gap };
    }
    settle(active);
  }

  /** Half the slope along each variable; the lowest, and their mean by weight. */
  function slopes() {
    let value = 0;
    let lowest = Number.POSITIVE_INFINITY;
    let entering = 0;
    for (let j = 0; j < n; j += 1) {
      let slope = -(linear[j] as number);
      let own = 0;
      for (let s = 0; s < factor.size; s += 1) {
        const point = support[s] as number;
        slope += (weights[s] as number) * (gram[point * n + j] as number);
        if (point === j) own = weights[s] as number;
      }
      value += own * slope;
      if (slope < lowest) {
        lowest = slope;
        entering = j;
      }
    }
    return { value, lowest, entering };
  }

  function objective(): number {
    let sum = constant;
    for (let s = 0; s < factor.size; s += 1) {
      const i = support[s] as number;
      sum -= 2 * (weights[s] as number) * (linear[i] as number);
      for (let t = 0; t < factor.size; t += 1)
        sum +=
          (weights[s] as number) * (weights[t] as number) * (gram[i * n + (support[t] as number)] as number);
    }
    return sum;
  }
}

function extremes(gram: Float64Array, linear: Float64Array, n: number, constant: number) {
  let first = 0;
  let least = Number.POSITIVE_INFINITY;
  let scale = constant;
  for (let j = 0; j < n; j += 1) {
    const own = gram[j * n + j] as number;
    const square = own - 2 * (linear[j] as number);
    if (square < least) {
      least = square;
      first = j;
    }
    scale = Math.max(scale, own, 2 * Math.abs(linear[j] as number));
  }
  return { first, scale: 2 * scale || 1 };
}
