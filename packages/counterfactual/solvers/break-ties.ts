import { dot } from '../numbers/dot.ts';
import type { Certificate } from './certificate.ts';
import { type Cloud, differences, leftBy } from './cloud.ts';
import { faceProgram } from './face-program.ts';
import { leastNorm } from './least-norm.ts';
import { lowest } from './lowest-on-face.ts';
import { nearestPoint, nearestWorkspace } from './nearest-point.ts';
import { type Face, faceOf } from './optimal-face.ts';
import { placePoint, pointsOf } from './points.ts';

/**
 * Where several weights lie equally near, those of the nearest points: least Σ w_j |point_j − target|², the limit of the penalised synthetic
 * control as its penalty goes to nought (Abadie and L'Hour 2021, JASA 116). It has few points, and a point that stands twice
 * counts once, which a least norm would not have. What is tied even then has the least norm, points whose whole rows are alike taken as
 * one, and sharing alike. So the weights hang neither on the order of the points nor on the solver.
 *
 * `into`: weights that `nearestPoint` found, by row, which are written over; `found`: its certificate. Asked for where `mayTie` says so.
 * `tied` of the certificate: how many points lie on the face.
 */
export function breakTies(
  cloud: Cloud,
  target: Float64Array,
  found: Certificate,
  into: Float64Array,
): Certificate {
  const face = faceOf(cloud, target, into);
  const weights = nearestOf(face, target, into);
  const left = leftBy(cloud, target, weights);
  const objective = dot(left, 0, left, 0, left.length);
  // Rounding: never a worse fit for a nicer tie.
  if (Math.sqrt(objective) > Math.sqrt(found.objective) + 1e-11 * Math.sqrt(face.reach)) return found;
  for (const row of cloud.among) into[row] = weights[row] as number;
  const above = Math.max(0, objective - found.objective);
  return { ...found, objective, gap: (found.gap ?? 0) + above, tied: face.face.among.length };
}

function nearestOf({ face, nearest, reach }: Face, target: Float64Array, weights: Float64Array) {
  const twins = twinsIn(face);
  const among = Int32Array.from(twins.keys());
  const apart = { ...face, among };
  const start = Float64Array.from(among, (row) => sumOver(twins.get(row) ?? [], weights));
  const program = faceProgram(differences(apart, nearest), among.length, face.size, start);
  const fromTarget = differences(apart, target);
  const cost = Float64Array.from(among, (_, at) =>
    dot(fromTarget, at * face.size, fromTarget, at * face.size, face.size),
  );
  const { weights: vertex, tied } = lowest(program, cost);
  const chosen = new Set([...tied, ...program.basis]);
  const some = (isIn: (at: number) => boolean) => ({ ...face, among: among.filter((_, at) => isIn(at)) });
  const solved =
    tied.length === 0
      ? solvedOn(
          some((at) => (vertex[at] as number) > 0),
          target,
          weights.length,
        )
      : (leastNorm(
          some((at) => chosen.has(at)),
          nearest,
          reach,
        ) ?? placed(among, vertex, weights.length));
  return shared(solved, twins);
}

/** The tableau's weights carry the rounding of its pivots: they are solved anew on the points that they chose. */
function solvedOn({ rows, stride, size, among }: Cloud, target: Float64Array, length: number): Float64Array {
  const points = pointsOf(among, { count: among.length, size }, (empty) => {
    for (const [point, row] of among.entries()) placePoint(empty, point, rows, row * stride);
  });
  const work = nearestWorkspace(among.length, size);
  work.target.set(target);
  nearestPoint(points, work);
  return placed(among, points.weights, length);
}

/** Rows alike in all their numbers, also those that are not fitted, under the first of them. Those alike have the same sum. */
function twinsIn({ rows, stride, among }: Cloud): Map<number, number[]> {
  const all = new Map<number, number[]>();
  const bySum = new Map<number, number[]>();
  for (const row of among) {
    let sum = 0;
    for (let k = 0; k < stride; k += 1) sum += rows[row * stride + k] as number;
    const firsts = bySum.get(sum) ?? [];
    const first = firsts.find((each) => areAlike(each, row));
    if (first !== undefined) all.get(first)?.push(row);
    else {
      all.set(row, [row]);
      bySum.set(sum, [...firsts, row]);
    }
  }
  return all;

  function areAlike(one: number, other: number): boolean {
    for (let k = 0; k < stride; k += 1) if (rows[one * stride + k] !== rows[other * stride + k]) return false;
    return true;
  }
}

function shared(weights: Float64Array, twins: ReadonlyMap<number, readonly number[]>): Float64Array {
  const all = new Float64Array(weights.length);
  for (const [first, those] of twins)
    for (const row of those) all[row] = (weights[first] as number) / those.length;
  return all;
}

/** Weights in the order of `among`, by row. */
function placed(among: Int32Array, weights: Float64Array, length: number): Float64Array {
  const all = new Float64Array(length);
  for (const [at, row] of among.entries()) all[row] = weights[at] as number;
  return all;
}

const sumOver = (rows: readonly number[], weights: Float64Array) =>
  rows.reduce((sum, row) => sum + (weights[row] as number), 0);
