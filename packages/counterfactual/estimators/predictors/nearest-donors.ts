import { linearProgram } from '../../solvers/linear-program.ts';
import type { Problem } from './problem.ts';

/** Least Σ w_j |x_j|² among weights that reach these predictors and meet the outcome; `weights` stay where rounding leaves none. */
export function nearestDonors(
  { donors, width, predictors, periods, outcomes }: Problem,
  reached: Float64Array,
  weights: Float64Array,
): void {
  const rows = width + periods + 1;
  const matrix = new Float64Array(rows * donors);
  const cost = new Float64Array(donors);
  for (let row = 0; row < donors; row += 1) {
    for (let k = 0; k < width; k += 1) {
      const value = predictors[row * width + k] as number;
      matrix[k * donors + row] = value;
      cost[row] = (cost[row] as number) + value * value;
    }
    for (let t = 0; t < periods; t += 1)
      matrix[(width + t) * donors + row] = outcomes[row * periods + t] as number;
    matrix[(rows - 1) * donors + row] = 1;
  }
  const right = new Float64Array(rows);
  right.set(reached);
  right[rows - 1] = 1;
  const found = linearProgram({ rows, columns: donors, matrix, right, cost });
  if (found.kind !== 'optimal') return;
  const sum = found.x.reduce((all, value) => all + value, 0);
  for (let row = 0; row < donors; row += 1) weights[row] = (found.x[row] as number) / sum;
}
