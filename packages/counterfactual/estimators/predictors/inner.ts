import type { Certificate } from '../../solvers/certificate.ts';
import { type NearestWorkspace, nearestPoint, nearestWorkspace } from '../../solvers/nearest-point.ts';
import { type Points, pointsOf } from '../../solvers/points.ts';
import type { Problem } from './problem.ts';

/** Room for one inner solve after the other, made once for each problem. */
export type InnerWorkspace = {
  readonly nearest: NearestWorkspace;
  /** Of all donors, after a solve. */
  readonly weights: Float64Array;
  /** The donors with weight, and how many they are. */
  readonly support: Int32Array;
  count: number;
};

export const innerWorkspace = ({ donors, width }: Problem): InnerWorkspace => ({
  nearest: nearestWorkspace(donors, width),
  weights: new Float64Array(donors),
  support: new Int32Array(donors),
  count: 0,
});

/**
 * Weights whose predictors come nearest to the unit's, each predictor k counting v_k ≥ 0: min Σ_k v_k (Σ_j w_j x_jk)² on the simplex. That
 * is the point of the hull of √v ∘ x_j that lies nearest to the origin (Wolfe 1976). Where several weights do it, one of them; see
 * `ties.ts`. Objective and gap of the certificate are in squared standard deviations. `resume`: v is hardly another than that of the solve
 * before.
 */
export function solveInner(
  problem: Problem,
  v: Float64Array,
  work: InnerWorkspace,
  { resume = false }: { resume?: boolean } = {},
): Certificate {
  const { donors, width } = problem;
  // They are other points with every v, in one place.
  const points = pointsOf(work, { count: donors, size: width }, () => {});
  weigh(points, problem, v);
  const found = nearestPoint(points, work.nearest, 0, resume);
  keepWeights(work, points.weights.subarray(0, donors));
  return found;
}

function weigh(
  { columns, stride, squares }: Points,
  { donors, width, predictors }: Problem,
  v: Float64Array,
): void {
  squares.fill(0);
  for (let k = 0; k < width; k += 1) {
    const root = Math.sqrt(v[k] as number);
    for (let row = 0, at = k, to = k * stride; row < donors; row += 1, at += width, to += 1) {
      const value = root * (predictors[at] as number);
      columns[to] = value;
      squares[row] = (squares[row] as number) + value * value;
    }
  }
}

/** Puts weights in the place of those that the last solve left. */
export function keepWeights(work: InnerWorkspace, weights: Float64Array): void {
  work.weights.set(weights);
  note(work);
}

/** Which donors have weight. */
function note(work: InnerWorkspace): void {
  work.count = 0;
  for (let row = 0; row < work.weights.length; row += 1)
    if ((work.weights[row] as number) > 0) work.support[work.count++] = row;
}

/** Mean squared gap of the outcome over the window, over the square of the problem's scale, of the weights that the last solve left. */
export function outerLoss(
  { outcomes, periods }: Problem,
  { weights, support, count }: InnerWorkspace,
): number {
  let square = 0;
  for (let t = 0; t < periods; t += 1) {
    let gap = 0;
    for (let s = 0; s < count; s += 1) {
      const row = support[s] as number;
      gap += (weights[row] as number) * (outcomes[row * periods + t] as number);
    }
    square += gap * gap;
  }
  return square / periods;
}
