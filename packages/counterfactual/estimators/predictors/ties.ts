import { append, supportFactor } from '../../numbers/support-factor.ts';
import { nearestPoint, nearestWorkspace } from '../../solvers/nearest-point.ts';
import { placePoint, pointsOf } from '../../solvers/points.ts';
import { type InnerWorkspace, keepWeights } from './inner.ts';
import { nearestDonors } from './nearest-donors.ts';
import type { Problem } from './problem.ts';

/**
 * How the weights were chosen among those whose predictors are equally near: there are no others; by the outcome; where that too is met, by
 * distance; or as the solver had them, where rounding left no other way.
 */
export const ties = ['none', 'by-outcome', 'by-distance', 'by-solver'] as const;
export type Tie = (typeof ties)[number];

/**
 * Whether other weights than those in `inner` reach the same predictors: the donors that lie on the same face of the hull (their slope is
 * the lowest) depend on each other. Inside the hull that is all donors.
 */
export function isTied(
  { donors, width, predictors }: Problem,
  v: Float64Array,
  { weights }: InnerWorkspace,
): boolean {
  const rows = predictors.map((value, at) => value * Math.sqrt(v[at % width] as number));
  const point = new Float64Array(width);
  for (let row = 0; row < donors; row += 1)
    for (let k = 0; k < width; k += 1)
      point[k] = (point[k] as number) + (weights[row] as number) * (rows[row * width + k] as number);
  let own = 0;
  let largest = 0;
  for (const value of point) own += value * value;
  for (const value of rows) largest = Math.max(largest, value * value);
  const products = new Float64Array(width + 3);
  const factor = supportFactor(width + 2);
  const face: number[] = [];
  const dotOf = (a: Float64Array, from: number, b: Float64Array, at: number) => {
    let sum = 0;
    for (let k = 0; k < width; k += 1) sum += (a[from + k] as number) * (b[at + k] as number);
    return sum;
  };
  for (let row = 0; row < donors; row += 1) {
    const slope = dotOf(rows, row * width, point, 0);
    if (slope - own > 1e-9 * Math.sqrt(own * largest) + 1e-15 * largest) continue;
    // Added to all products, the constant makes dependence of the factor that of points in an affine sense.
    for (const [s, other] of face.entries())
      products[s] = largest + dotOf(rows, row * width, rows, other * width);
    products[face.length] = largest + dotOf(rows, row * width, rows, row * width);
    if (!append(factor, products, 1e-12)) return true;
    face.push(row);
  }
  return false;
}

/** What ties are broken by must not be bought with predictors: largest difference in standard deviations. */
const kept = 1e-9;

/**
 * Among all weights that reach the same predictors as those in `inner`, puts there the ones that fit the outcome best over the window; where
 * many fit it without error, those whose donors are nearest (the limit of Abadie and L'Hour 2021, JASA 116, with a penalty that vanishes).
 * Where none is found that keeps the predictors, the weights stay.
 */
export function breakTie(problem: Problem, inner: InnerWorkspace): Tie {
  const { donors, width, predictors, periods, outcomes } = problem;
  const reached = combined(predictors, width, inner.weights);
  const size = width + periods;
  const points = pointsOf({}, { count: donors, size }, (empty) => {
    const both = new Float64Array(size);
    for (let row = 0; row < donors; row += 1) {
      for (let k = 0; k < width; k += 1) both[k] = stress * (predictors[row * width + k] as number);
      both.set(outcomes.subarray(row * periods, (row + 1) * periods), width);
      placePoint(empty, row, both);
    }
  });
  const work = nearestWorkspace(donors, size);
  const shift = new Float64Array(width);
  // Method of multipliers: the predictors are asked for at a place that is moved by what was missed, until nothing is.
  for (let round = 0; round < 30; round += 1) {
    for (let k = 0; k < width; k += 1)
      work.target[k] = stress * ((reached[k] as number) + (shift[k] as number));
    nearestPoint(points, work);
    const weights = points.weights.slice(0, donors);
    const now = combined(predictors, width, weights);
    let missed = 0;
    for (let k = 0; k < width; k += 1) {
      const by = (reached[k] as number) - (now[k] as number);
      shift[k] = (shift[k] as number) + by;
      missed = Math.max(missed, Math.abs(by));
    }
    if (missed > kept) continue;
    const left = combined(outcomes, periods, weights);
    const isMet = left.every((gap) => Math.abs(gap) < 1e-9);
    if (isMet) nearestDonors(problem, reached, weights);
    keepWeights(inner, weights);
    return isMet ? 'by-distance' : 'by-outcome';
  }
  return 'by-solver';
}

/** How much more the predictors count than the outcome before the multipliers see to the rest. */
const stress = 30;

function combined(values: Float64Array, width: number, weights: Float64Array): Float64Array {
  const sum = new Float64Array(width);
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row] as number;
    if (weight === 0) continue;
    for (let k = 0; k < width; k += 1)
      sum[k] = (sum[k] as number) + weight * (values[row * width + k] as number);
  }
  return sum;
}
