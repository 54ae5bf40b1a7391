import { factor, solve } from '../numbers/cholesky.ts';
import { dot } from '../numbers/dot.ts';
import type { Certificate } from './certificate.ts';
import { addUp, type Points, score } from './points.ts';
import { simplexThreshold } from './simplex-threshold.ts';
import { follow, supportProducts } from './support-products.ts';

export type NewtonWorkspace = ReturnType<typeof newtonWorkspace>;
export const newtonWorkspace = (points: number, size: number) => ({
  target: new Float64Array(size),
  dual: new Float64Array(size),
  step: new Float64Array(size),
  slope: new Float64Array(size),
  hessian: new Float64Array(size * size),
  above: new Float64Array(points),
  support: supportProducts(points, size),
});

/**
 * Minimises |Σ w_j point_j − target|² + eta·|w|² over w ≥ 0, Σ w = 1, for eta > 0. Semi-smooth Newton on the dual, which is smooth and has
 * `size` dimensions however many points there are (research/evaluation.md §6.1): with the dual r, w_j = max(0, point_j·r − mu)/eta, and
 * F(r) = target − r − Σ w_j point_j = 0. Three to five steps from r = 0, where all points have weight: `work.support` is to `begin` with all. Weights are left in `points.weights`.
 * With a ridge that is small beside the points it may not arrive; the gap tells, and `nearestPoint` does.
 * `gap`: primal less dual objective, so that nobody need believe the stopping rule. Units of both: those of the points, squared.
 */
export function ridgeNewton(points: Points, eta: number, work: NewtonWorkspace): Certificate {
  const { size, count, direction, scores, weights, sum } = points;
  const { target, dual, step, slope } = work;
  const scale = Math.max(dot(target, 0, target, 0, size), Number.MIN_VALUE);
  const inverse = 1 / eta;
  dual.fill(0);
  weights.fill(0, count);
  direction.set(dual);
  let value = evaluate();
  let iterations = 0;
  for (; iterations < 60; iterations += 1) {
    const wrong = dot(slope, 0, slope, 0, size);
    if (wrong <= 1e-28 * scale) break;
    step.set(slope);
    follow(points, work.support);
    curve(points, work, eta);
    const rise = dot(slope, 0, step, 0, size);
    let length = 1;
    let better = Number.NEGATIVE_INFINITY;
    for (; length > 1e-12; length /= 2) {
      for (let k = 0; k < size; k += 1) direction[k] = (dual[k] as number) + length * (step[k] as number);
      better = evaluate();
      // Near the end the rise drowns in rounding: then the slope itself must fall.
      if (better >= value + 1e-4 * length * rise || dot(slope, 0, slope, 0, size) < 0.25 * wrong) break;
    }
    if (!(length > 1e-12)) {
      direction.set(dual);
      evaluate();
      break;
    }
    dual.set(direction);
    value = better;
  }
  let total = 0;
  for (let j = 0; j < count; j += 1) total += weights[j] as number;
  let square = 0;
  for (let j = 0; j < count; j += 1) {
    const weight = (weights[j] as number) / total;
    weights[j] = weight;
    square += weight * weight;
  }
  let distance = 0;
  for (let k = 0; k < size; k += 1) distance += ((target[k] as number) - (sum[k] as number)) ** 2;
  const objective = distance + eta * square;
  return { solver: 'newton', iterations, objective, gap: Math.max(0, objective - 2 * value) };

  /** The dual objective at `direction`, half the primal's; leaves its slope F, and the weights. */
  function evaluate(): number {
    score(points);
    const mu = simplexThreshold(scores, count, eta, work.above);
    let conjugate = 0;
    for (let j = 0; j < count; j += 1) {
      const value = scores[j] as number;
      const over = value > mu ? value - mu : 0;
      weights[j] = over * inverse;
      conjugate += over * (value - over / 2);
    }
    conjugate *= inverse;
    addUp(points);
    for (let k = 0; k < size; k += 1)
      slope[k] = (target[k] as number) - (direction[k] as number) - (sum[k] as number);
    return dot(target, 0, direction, 0, size) - dot(direction, 0, direction, 0, size) / 2 - conjugate;
  }
}

/** H·step = F with H = I + (A·A' − a·a'/m)/eta over the m points that have weight, a their sum. */
function curve(
  { size, products }: Points,
  { hessian, step, support: { sum, count } }: NewtonWorkspace,
  eta: number,
): void {
  const inverse = 1 / eta;
  for (let i = 0; i < size; i += 1) {
    const level = (sum[i] as number) / count;
    for (let j = 0, at = i * size; j <= i; j += 1, at += 1)
      hessian[at] = ((products[at] as number) - level * (sum[j] as number)) * inverse;
    hessian[i * size + i] = (hessian[i * size + i] as number) + 1;
  }
  // With a ridge so small that rounding eats the identity, the slope itself is the step.
  if (factor(hessian, size, 0) < 0) solve(hessian, size, step);
}
