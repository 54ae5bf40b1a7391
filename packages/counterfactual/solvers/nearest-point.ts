import { dot } from '../numbers/dot.ts';
import { type ActiveSet, activeSet, beginWith, enter, resumed, settle } from './active-set.ts';
import type { Certificate } from './certificate.ts';
import { type Points, score } from './points.ts';

/** Room for one problem after the other, made once for each worker: at most `points` points in `size` dimensions, with a ridge or not. */
export type NearestWorkspace = { readonly active: ActiveSet; readonly target: Float64Array };
export const nearestWorkspace = (points: number, size: number, ridge = false): NearestWorkspace => ({
  active: activeSet(ridge ? points : Math.min(points, size + 2)),
  target: new Float64Array(size),
});

/**
 * The point of the convex hull of some points that lies nearest to `work.target`: minimises |Σ w_j point_j − target|² + eta·|w|² over w ≥ 0,
 * Σ w = 1. Exact: Wolfe's algorithm (1976, Math. Programming 11) on the differences, with an updated Cholesky factor. The support has at
 * most `size + 1` points, and no matrix of all pairs is formed; a ridge gives each point a dimension of its own. Weights are left in
 * `points.weights`.
 *
 * It ends when no point lies nearer in the direction of what is left, v: 2·(|v|² − min_j (point_j − target)·v) bounds how far the squared
 * distance is from its minimum, and is reported. `resume`: begins with the support of the workspace's last problem, for one that is hardly
 * another.
 */
export function nearestPoint(
  points: Points,
  { active, target }: NearestWorkspace,
  eta = 0,
  resume = false,
): Certificate {
  const { columns, stride, size, count, direction, scores } = points;
  const { factor, support, weights } = active;
  const { nearest, least, largest } = distances(points, target);
  // Added to every product: the minimum over the affine hull is then a plain solve (the factor is of P·P' + lift·1·1').
  const lift = largest > 0 ? largest : 1;
  const product = (one: number, other: number) => {
    let inner = one === other ? lift + eta : lift;
    for (let k = 0, at = 0; k < size; k += 1, at += stride) {
      const level = target[k] as number;
      inner += ((columns[at + one] as number) - level) * ((columns[at + other] as number) - level);
    }
    return inner;
  };
  if (!resume || !resumed(active, product)) beginWith(active, nearest, least + lift + eta);
  let iterations = 0;
  let nearestYet = Number.POSITIVE_INFINITY;
  let idle = 0;
  for (;;) {
    left();
    const own = dot(direction, 0, direction, 0, size) + eta * squares();
    const level = dot(direction, 0, target, 0, size);
    score(points);
    if (eta > 0)
      for (let s = 0; s < factor.size; s += 1) {
        const point = support[s] as number;
        scores[point] = (scores[point] as number) + eta * (weights[s] as number);
      }
    let entering = 0;
    let lowest = Number.POSITIVE_INFINITY;
    for (let point = 0; point < count; point += 1) {
      if ((scores[point] as number) >= lowest) continue;
      lowest = scores[point] as number;
      entering = point;
    }
    const gap = Math.max(0, own - (lowest - level));
    // Each support lies nearer than those before it, until rounding decides.
    idle = own < nearestYet ? 0 : idle + 1;
    nearestYet = Math.min(nearestYet, own);
    // Below what rounding leaves of a slope there is no direction.
    const isBest = idle > size || gap <= 1e-14 * size * Math.sqrt(own * largest) || own <= 1e-30 * largest;
    if (isBest || iterations >= 50 * (count + size) || !enter(active, entering, product)) {
      points.weights.fill(0);
      for (let s = 0; s < factor.size; s += 1) points.weights[support[s] as number] = weights[s] as number;
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
    for (let k = 0, at = 0; k < size; k += 1, at += stride) {
      let value = -(target[k] as number);
      for (let s = 0; s < factor.size; s += 1)
        value += (weights[s] as number) * (columns[at + (support[s] as number)] as number);
      direction[k] = value;
    }
  }
}

/** The nearest point and its squared distance, and the largest of all. */
function distances(points: Points, target: Float64Array) {
  const { columns, stride, size, count, squares, scores, direction } = points;
  direction.set(target);
  score(points);
  const own = dot(target, 0, target, 0, size);
  let nearest = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let j = 0; j < count; j += 1) {
    const square = (squares[j] as number) - 2 * (scores[j] as number) + own;
    if (square > largest) largest = square;
    if (square >= lowest) continue;
    lowest = square;
    nearest = j;
  }
  let least = 0;
  for (let k = 0; k < size; k += 1)
    least += ((columns[k * stride + nearest] as number) - (target[k] as number)) ** 2;
  return { nearest, least, largest };
}
