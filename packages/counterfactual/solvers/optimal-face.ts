import { dot } from '../numbers/dot.ts';
import { type Cloud, leftBy } from './cloud.ts';
import type { NearestWorkspace } from './nearest-point.ts';
import type { Points } from './points.ts';

/** Squared distances below this share of the largest square of a point are none. */
const perfect = 1e-20;
const rounding = (size: number, objective: number, reach: number) =>
  1e-12 * size * Math.sqrt(objective * reach);

/**
 * Whether more points lie on the face that the nearest point is in than have weight: only then other weights may lie as near. Read off
 * the products that `nearestPoint` ended with, so that the ordinary case costs one pass over them.
 */
export function mayTie(points: Points, { active, target }: NearestWorkspace, objective: number): boolean {
  const { size, count, direction, scores, squares } = points;
  const support = active.factor.size;
  if (count === support) return false;
  let reach = dot(target, 0, target, 0, size);
  for (let point = 0; point < count; point += 1)
    if ((squares[point] as number) > reach) reach = squares[point] as number;
  if (objective <= perfect * reach) return true;
  const most = dot(direction, 0, target, 0, size) + objective + rounding(size, objective, reach);
  let onFace = 0;
  for (let point = 0; point < count; point += 1) if ((scores[point] as number) <= most) onFace += 1;
  return onFace > support;
}

export type Face = {
  /** The rows that have weight in some mean as near. */
  readonly face: Cloud;
  /** That mean, the same for all such weights. */
  readonly nearest: Float64Array;
  readonly objective: number;
  /** The largest square of a point or of the target: what distances are small or large beside. */
  readonly reach: number;
};

/**
 * Everything with weight in some mean as near to the target as that of `weights` (by row): where the distance is none, all points; else
 * those that lie in the hyperplane through the nearest point.
 */
export function faceOf(cloud: Cloud, target: Float64Array, weights: Float64Array): Face {
  const { rows, stride, size, among } = cloud;
  const left = leftBy(cloud, target, weights);
  const objective = dot(left, 0, left, 0, size);
  let reach = dot(target, 0, target, 0, size);
  for (const row of among) reach = Math.max(reach, dot(rows, row * stride, rows, row * stride, size));
  if (objective <= perfect * reach) return { face: cloud, nearest: target.slice(0, size), objective, reach };
  const most = dot(left, 0, target, 0, size) + objective + rounding(size, objective, reach);
  const isOn = (row: number) =>
    (weights[row] as number) > 0 || dot(rows, row * stride, left, 0, size) <= most;
  const nearest = left.map((value, k) => value + (target[k] as number));
  return { face: { ...cloud, among: among.filter(isOn) }, nearest, objective, reach };
}
