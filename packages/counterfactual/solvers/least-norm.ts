import { dot } from '../numbers/dot.ts';
import { type Cloud, differences, leftBy } from './cloud.ts';
import { placePoint, pointsOf } from './points.ts';
import { newtonWorkspace, ridgeNewton } from './ridge-newton.ts';
import { allProducts, begin } from './support-products.ts';

/**
 * Of all weights on the simplex whose mean is `nearest` those of least norm; by row. The ridge problem, whose target is moved by what it
 * missed until it misses nothing: the method of multipliers (Hestenes 1969; Powell 1969), which ends on the exact weights of a
 * quadratic program. undefined where it does not arrive.
 */
export function leastNorm(cloud: Cloud, nearest: Float64Array, reach: number): Float64Array | undefined {
  const { rows, stride, size, among } = cloud;
  const weights = new Float64Array(rows.length / stride);
  const apart = differences(cloud, nearest);
  const spread = dot(apart, 0, apart, 0, apart.length) / among.length;
  if (spread <= 1e-26 * reach) {
    for (const row of among) weights[row] = 1 / among.length;
    return weights;
  }
  const points = pointsOf(among, { count: among.length, size }, (empty) => {
    for (const [point, row] of among.entries()) placePoint(empty, point, rows, row * stride);
  });
  const work = newtonWorkspace(among.length, size);
  const all = allProducts(points, work.support);
  work.target.set(nearest);
  for (let pass = 0; pass < 60; pass += 1) {
    begin(points, work.support, all);
    ridgeNewton(points, 1e-3 * spread, work);
    for (const [point, row] of among.entries()) weights[row] = points.weights[point] as number;
    const over = leftBy(cloud, nearest, weights);
    if (dot(over, 0, over, 0, size) <= 1e-26 * reach) return weights;
    for (let k = 0; k < size; k += 1) work.target[k] = (work.target[k] as number) - (over[k] as number);
  }
  return undefined;
}
