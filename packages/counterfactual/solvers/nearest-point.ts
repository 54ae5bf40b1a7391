import { dot } from '../numbers/dot.ts';
import { productsWith } from '../numbers/products-with.ts';
import { type ActiveSet, activeSet, beginWith, enter, settle } from './active-set.ts';
import type { Certificate, Points } from './certificate.ts';

/** Room for one problem after the other, made once for each worker: at most `points` points in `size` dimensions, with a ridge or not. */
export type NearestWorkspace = {
  active: ActiveSet;
  residual: Float64Array;
  target: Float64Array;
  slopes: Float64Array;
};
export const nearestWorkspace = (points: number, size: number, ridge = false): NearestWorkspace => ({
  active: activeSet(ridge ? points : Math.min(points, size + 2)),
  residual: new Float64Array(size),
  target: new Float64Array(size),
  slopes: new Float64Array(points),
});

/**
 * The point of the convex hull of some rows that lies nearest to `work.target`: minimises |Σ w_j row_j − target|² + eta·|w|² over w ≥ 0, Σ w = 1. Exact:
 * Wolfe's algorithm (1976, Math. Programming 11) on the differences, with an updated Cholesky factor. The support has at most
 * `size + 1` points, and no matrix of all pairs is formed; a ridge gives each point a dimension of its own. Weights are put into `into`, by row; the others are left as they are.
 *
 * It ends when no point lies nearer in the direction of what is left, v: 2·(|v|² − min_j (row_j − target)·v) bounds how far the
 * squared distance is from its minimum, and is reported.
 */
export function nearestPoint(
  points: Points,
  work: NearestWorkspace,
  into: Float64Array,
  eta = 0,
): Certificate {
  const { rows, stride, start, size, among, count } = points;
  const { active, residual, target, slopes } = work;
  const { factor, support, weights } = active;
  const at = (point: number) => start + (among[point] as number) * stride;
  const { nearest, least, largest } = distances(points, target);
  // Added to every product: the minimum over the affine hull is then a plain solve (the factor is of P·P' + lift·1·1').
  const lift = largest > 0 ? largest : 1;
  const product = (one: number, other: number) => {
    let inner = one === other ? lift + eta : lift;
    const a = at(one);
    const b = at(other);
    for (let k = 0; k < size; k += 1) {
      const level = target[k] as number;
      inner += ((rows[a + k] as number) - level) * ((rows[b + k] as number) - level);
    }
    return inner;
  };
  beginWith(active, nearest, least + lift + eta);
  let iterations = 0;
  for (;;) {
    left();
    const own = dot(residual, 0, residual, 0, size) + eta * squares();
    const level = dot(residual, 0, target, 0, size);
    productsWith(points, residual, slopes);
    if (eta > 0)
      for (let s = 0; s < factor.size; s += 1) {
        const point = support[s] as number;
        slopes[point] = (slopes[point] as number) + eta * (weights[s] as number);
      }
    let entering = 0;
    let lowest = Number.POSITIVE_INFINITY;
    for (let point = 0; point < count; point += 1) {
      if ((slopes[point] as number) >= lowest) continue;
      lowest = slopes[point] as number;
      entering = point;
    }
    const gap = Math.max(0, own - (lowest - level));
    // Below what rounding leaves of a slope there is no direction.
    const isBest = gap <= 1e-14 * size * Math.sqrt(own * largest) || own <= 1e-30 * largest;
    if (isBest || iterations >= 50 * (count + size) || !enter(active, entering, product)) {
      for (let s = 0; s < factor.size; s += 1)
        into[among[support[s] as number] as number] = weights[s] as number;
      return { solver: 'active-set', iterations, objective: own, gap: 2 * gap };
    }
    iterations += 1;
    settle(active);
  }

  function squares(): number {
    let all = 0;
    for (let s = 0; s < factor.size; s += 1) all += (weights[s] as number) ** 2;
    return all;
  }

  /** What is left: the weighted point less the target. */
  function left(): void {
    for (let k = 0; k < size; k += 1) residual[k] = -(target[k] as number);
    for (let s = 0; s < factor.size; s += 1) {
      const from = at(support[s] as number);
      const weight = weights[s] as number;
      for (let k = 0; k < size; k += 1)
        residual[k] = (residual[k] as number) + weight * (rows[from + k] as number);
    }
  }
}

function distances({ rows, stride, start, size, among, count }: Points, target: Float64Array) {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let point = 0; point < count; point += 1) {
    const from = start + (among[point] as number) * stride;
    let square = 0;
    for (let k = 0; k < size; k += 1) square += ((rows[from + k] as number) - (target[k] as number)) ** 2;
    if (square > largest) largest = square;
    if (square < least) {
      least = square;
      nearest = point;
    }
  }
  return { nearest, least, largest };
}
