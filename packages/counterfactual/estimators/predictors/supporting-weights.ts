import { linearProgram } from '../../solvers/linear-program.ts';
import { least } from './least.ts';
import type { Problem } from './problem.ts';

/**
 * Predictor weights v, each at least 1e-8 of their sum, under which `weights` solve the inner problem; undefined where there are none. With
 * p the weighted predictors that is Σ_k v_k (x_jk − p_k) p_k ≥ 0 for every donor j: linear in v (Becker and Klößner 2018). For donors that
 * have weight it holds with equality. The unit must lie outside the hull: inside, every v does. Of all such v one is taken whose least entry
 * is largest.
 */
export function supportingWeights(problem: Problem, weights: Float64Array): Float64Array | undefined {
  const { donors, width } = problem;
  const slopes = slopesOf(problem, weights);
  const support: number[] = [];
  for (let row = 0; row < donors; row += 1) if ((weights[row] as number) > 0) support.push(row);
  // With v = t + u, u ≥ 0: max t with Σ u + K·t ≤ 1 and the conditions. Solved is its dual, which has few rows: y of the donors, then λ,
  // then what is left over.
  // The condition of the last donor with weight follows from the others.
  const free = new Set(support.slice(0, -1));
  const columns = donors + free.size + 1 + width + 1;
  const rows = width + 1;
  const matrix = new Float64Array(rows * columns);
  let next = donors;
  for (let row = 0; row < donors; row += 1) {
    if (row === support.at(-1)) continue;
    put(row, row, -1);
    if (free.has(row)) put(next++, row, 1);
  }
  for (let k = 0; k < width; k += 1) {
    matrix[k * columns + next] = 1;
    matrix[k * columns + next + 1 + k] = -1;
  }
  matrix[width * columns + next] = width;
  matrix[width * columns + next + 1 + width] = -1;
  const right = new Float64Array(rows);
  right[width] = 1;
  const cost = new Float64Array(columns);
  cost[next] = 1;
  const found = linearProgram({ rows, columns, matrix, right, cost });
  if (found.kind !== 'optimal' || found.value < least) return undefined;
  const lift = Math.max(found.value, 0);
  const v = Float64Array.from({ length: width }, (_, k) => lift + Math.max(0, found.dual[k] as number));
  const sum = v.reduce((all, value) => all + value, 0);
  return v.map((value) => value / sum);

  function put(column: number, row: number, sign: number): void {
    let sum = 0;
    for (let k = 0; k < width; k += 1) {
      const slope = sign * (slopes[row * width + k] as number);
      matrix[k * columns + column] = slope;
      sum += slope;
    }
    matrix[width * columns + column] = sum;
  }
}

/** (x_jk − p_k) p_k by donor, each donor's over the largest of them. */
function slopesOf({ donors, width, predictors }: Problem, weights: Float64Array): Float64Array {
  const p = new Float64Array(width);
  for (let row = 0; row < donors; row += 1)
    for (let k = 0; k < width; k += 1)
      p[k] = (p[k] as number) + (weights[row] as number) * (predictors[row * width + k] as number);
  const slopes = Float64Array.from({ length: donors * width }, (_, at) => {
    const reached = p[at % width] as number;
    return ((predictors[at] as number) - reached) * reached;
  });
  // What they are differences of decides what rounding leaves of them.
  const nothing = 1e-14 * largestOf(predictors.map((value, at) => value * (p[at % width] as number)));
  for (let row = 0; row < donors; row += 1) {
    const own = slopes.subarray(row * width, (row + 1) * width);
    const largest = largestOf(own);
    // What rounding leaves of nothing would be a condition like any other.
    for (let k = 0; k < width; k += 1)
      own[k] = largest <= nothing || Math.abs(own[k] as number) <= nothing ? 0 : (own[k] as number) / largest;
  }
  return slopes;
}

const largestOf = (values: Float64Array) =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
