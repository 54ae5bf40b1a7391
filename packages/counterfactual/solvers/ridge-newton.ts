import { dot, sumOf } from '../numbers/dot.ts';
import { productsWith } from '../numbers/products-with.ts';
import { solve } from '../numbers/support-factor.ts';
import type { Certificate, Points } from './certificate.ts';
import { simplexThreshold } from './simplex-threshold.ts';

export type NewtonWorkspace = ReturnType<typeof newtonWorkspace>;
export const newtonWorkspace = (points: number, size: number) => ({
  target: new Float64Array(size),
  dual: new Float64Array(size),
  trial: new Float64Array(size),
  step: new Float64Array(size),
  slope: new Float64Array(size),
  mean: new Float64Array(size),
  fitted: new Float64Array(size),
  hessian: new Float64Array(size * size),
  scores: new Float64Array(points),
  packed: new Float64Array(size * points),
  weights: new Float64Array(points),
});

/**
 * Minimises |Σ w_j row_j − target|² + eta·|w|² over w ≥ 0, Σ w = 1, for eta > 0. Semi-smooth Newton on the dual, which is smooth and has
 * `size` dimensions however many rows there are (research/evaluation.md §6.1): with the dual r, w_j = max(0, row_j·r − mu)/eta, and
 * F(r) = target − r − Σ w_j row_j = 0. Three to five steps from r = 0. Weights are put into `into`, by row; the others are left.
 * With a ridge that is small beside the rows it may not arrive; the gap tells, and `nearestPoint` does.
 * `gap`: primal less dual objective, so that nobody need believe the stopping rule. Units of both: those of the rows, squared.
 */
export function ridgeNewton(
  points: Points,
  eta: number,
  work: NewtonWorkspace,
  into: Float64Array,
): Certificate {
  const { rows, stride, start, size, among, count } = points;
  const { target, dual, trial, step, slope, fitted, hessian, scores, mean, packed, weights } = work;
  const scale = Math.max(dot(target, 0, target, 0, size), Number.MIN_VALUE);
  dual.fill(0, 0, size);
  let mu = 0;
  let support = 0;
  let value = evaluate(dual);
  let iterations = 0;
  for (; iterations < 60; iterations += 1) {
    const wrong = dot(slope, 0, slope, 0, size);
    if (wrong <= 1e-28 * scale) break;
    direction();
    const rise = dot(slope, 0, step, 0, size);
    let length = 1;
    let better = Number.NEGATIVE_INFINITY;
    for (; length > 1e-12; length /= 2) {
      for (let k = 0; k < size; k += 1) trial[k] = (dual[k] as number) + length * (step[k] as number);
      better = evaluate(trial);
      // Near the end the rise drowns in rounding: then the slope itself must fall.
      if (better >= value + 1e-4 * length * rise || dot(slope, 0, slope, 0, size) < 0.25 * wrong) break;
    }
    if (!(length > 1e-12)) {
      evaluate(dual);
      break;
    }
    for (let k = 0; k < size; k += 1) dual[k] = trial[k] as number;
    value = better;
  }
  let sum = 0;
  for (let a = 0; a < count; a += 1) sum += Math.max(0, (scores[a] as number) - mu);
  let square = 0;
  for (let a = 0; a < count; a += 1) {
    const weight = Math.max(0, (scores[a] as number) - mu) / sum;
    into[among[a] as number] = weight;
    square += weight * weight;
  }
  let distance = 0;
  for (let k = 0; k < size; k += 1) distance += ((target[k] as number) - (fitted[k] as number)) ** 2;
  const objective = distance + eta * square;
  return { solver: 'newton', iterations, objective, gap: Math.max(0, objective - 2 * value) };

  /** The dual objective at r, half the primal's; leaves its slope F(r), the scores, mu, and the rows that have weight. */
  function evaluate(r: Float64Array): number {
    productsWith(points, r, scores);
    mu = simplexThreshold(scores, count, eta);
    const conjugate = pack();
    for (let k = 0; k < size; k += 1) {
      fitted[k] = dot(packed, k * count, weights, 0, support);
      slope[k] = (target[k] as number) - (r[k] as number) - (fitted[k] as number);
    }
    return dot(target, 0, r, 0, size) - dot(r, 0, r, 0, size) / 2 - conjugate;
  }

  /**
   * The rows with weight, by dimension, so that sums over them run along memory: twice as fast as adding one row's products after
   * the other (national panel, 356 × 30).
   */
  function pack(): number {
    support = 0;
    let conjugate = 0;
    for (let a = 0; a < count; a += 1) {
      const score = scores[a] as number;
      if (score <= mu) continue;
      const weight = (score - mu) / eta;
      weights[support] = weight;
      conjugate += weight * (score - (score - mu) / 2);
      const at = start + (among[a] as number) * stride;
      for (let k = 0; k < size; k += 1) packed[k * count + support] = rows[at + k] as number;
      support += 1;
    }
    return conjugate;
  }

  /** H·step = F with H = I + (A·A' − a·a'/m)/eta over the m rows that have weight, a their sum. */
  function direction(): void {
    for (let i = 0; i < size; i += 1) {
      mean[i] = sumOf(packed, i * count, support);
      for (let j = 0; j <= i; j += 1) {
        const inner = dot(packed, i * count, packed, j * count, support);
        hessian[i * size + j] = (inner - ((mean[i] as number) * (mean[j] as number)) / support) / eta;
      }
      hessian[i * size + i] = (hessian[i * size + i] as number) + 1;
      step[i] = slope[i] as number;
    }
    factorAndSolve(hessian, step, size);
  }
}

/** Cholesky of the lower triangle, in place, and the solution. H is at least the identity: no pivot can be zero. */
function factorAndSolve(h: Float64Array, x: Float64Array, n: number): void {
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let value = h[i * n + j] as number;
      for (let k = 0; k < j; k += 1) value -= (h[i * n + k] as number) * (h[j * n + k] as number);
      h[i * n + j] = i === j ? Math.sqrt(Math.max(value, 1e-300)) : value / (h[j * n + j] as number);
    }
  }
  solve({ room: n, rows: h, size: n, least: 1 }, x);
}
