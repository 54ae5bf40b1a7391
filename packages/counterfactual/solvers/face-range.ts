import { type Cloud, differences } from './cloud.ts';
import { faceProgram } from './face-program.ts';
import { lowest } from './lowest-on-face.ts';
import { faceOf } from './optimal-face.ts';

/**
 * How far Σ cost·w may move over all weights that lie as near to the target as `weights` do, by linear programs on the face; `isUnique`:
 * there are no others. `cost`: by row, in any unit, which is that of the answer.
 */
export function rangeOnFace(
  cloud: Cloud,
  target: Float64Array,
  weights: Float64Array,
  cost: Float64Array,
): { readonly low: number; readonly high: number; readonly isUnique: boolean } {
  const { face, nearest } = faceOf(cloud, target, weights);
  const count = face.among.length;
  const costs = Float64Array.from(face.among, (row) => cost[row] as number);
  const start = Float64Array.from(face.among, (row) => weights[row] as number);
  const program = faceProgram(differences(face, nearest), count, face.size, start);
  const least = lowest(program, costs).weights;
  // Of points that do not depend on each other there is one mean: others need a point beside them.
  const beside = lowest(
    program,
    least.map((weight) => (weight > 0 ? 0 : -1)),
  ).weights;
  const most = lowest(
    program,
    costs.map((value) => -value),
  ).weights;
  const sum = (those: Float64Array) =>
    those.reduce((all, weight, at) => all + weight * (costs[at] as number), 0);
  const others = beside.reduce((all, weight, at) => all + ((least[at] as number) > 0 ? 0 : weight), 0);
  return { low: sum(least), high: sum(most), isUnique: others < 1e-9 };
}
