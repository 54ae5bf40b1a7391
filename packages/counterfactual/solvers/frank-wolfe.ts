import type { Certificate } from './certificate.ts';
import { addUp, type Points, score } from './points.ts';

export type FrankWolfeOptions = {
  /** The penalty is zeta² · |x|². */
  readonly zeta: number;
  readonly iterations: number;
  /** Stop when a step lowers the value by no more than the square of this. */
  readonly decrease: number;
};

/**
 * Frank–Wolfe with exact line search as `synthdid` 0.0.9 runs it, to reproduce published tables: it stops at its cap, not at the optimum
 * (research/evaluation.md §1). Minimises zeta²·|x|² + |A·x − b|²/size over the simplex, A having the points as columns, from `points.weights`,
 * in place; points and target are centred by the caller where there is an intercept. The vertex is the first of the least slopes.
 */
export function frankWolfe(
  points: Points,
  target: Float64Array,
  { zeta, iterations, decrease }: FrankWolfeOptions,
): Certificate {
  const { size: rows, stride, count: n, columns, direction, scores, weights: x } = points;
  const eta = rows * zeta * zeta;
  addUp(points);
  const fitted = points.sum.slice();
  let before = Number.NaN;
  let value = Number.NaN;
  let done = 0;
  const isStill = () => done >= 2 && before - value <= decrease * decrease;
  while (done < iterations && !isStill()) {
    done += 1;
    const { vertex, slope } = steepest();
    const size = lineSearch(vertex, slope);
    move(vertex, size);
    before = value;
    value = objective();
  }
  return {
    solver: 'frank-wolfe',
    iterations: done,
    objective: value,
    gap: null,
    ...(isStill() ? {} : { capped: true }),
  };

  /** The first vertex of least half slope, and x'·slope less it: half the slope along the way there, turned. */
  function steepest() {
    let vertex = 0;
    let lowest = Number.POSITIVE_INFINITY;
    let along = 0;
    for (let k = 0; k < rows; k += 1) direction[k] = (fitted[k] as number) - (target[k] as number);
    score(points);
    for (let j = 0; j < n; j += 1) {
      const slope = (scores[j] as number) + eta * (x[j] as number);
      along += (x[j] as number) * slope;
      if (slope < lowest) {
        lowest = slope;
        vertex = j;
      }
    }
    return { vertex, slope: along - lowest };
  }

  function lineSearch(vertex: number, slope: number): number {
    let curve = 0;
    let square = 0;
    for (let k = 0; k < rows; k += 1)
      curve += ((columns[k * stride + vertex] as number) - (fitted[k] as number)) ** 2;
    for (let j = 0; j < n; j += 1) square += ((j === vertex ? 1 : 0) - (x[j] as number)) ** 2;
    const bend = curve + eta * square;
    return bend > 0 ? Math.min(1, Math.max(0, slope / bend)) : 0;
  }

  function move(vertex: number, size: number): void {
    for (let j = 0; j < n; j += 1) x[j] = (x[j] as number) * (1 - size);
    x[vertex] = (x[vertex] as number) + size;
    for (let k = 0; k < rows; k += 1)
      fitted[k] = (fitted[k] as number) * (1 - size) + size * (columns[k * stride + vertex] as number);
  }

  function objective(): number {
    let square = 0;
    let distance = 0;
    for (let j = 0; j < n; j += 1) square += (x[j] as number) ** 2;
    for (let k = 0; k < rows; k += 1) distance += ((fitted[k] as number) - (target[k] as number)) ** 2;
    return zeta * zeta * square + distance / rows;
  }
}

/** Between the two rounds: what is no more than a quarter of the largest goes, and the rest is made whole again. */
export function sparsify(x: Float64Array): void {
  const least = x.reduce((most, weight) => Math.max(most, weight), 0) / 4;
  let sum = 0;
  for (const [j, weight] of x.entries()) {
    if (weight <= least) x[j] = 0;
    sum += x[j] as number;
  }
  for (const [j, weight] of x.entries()) x[j] = weight / sum;
}
