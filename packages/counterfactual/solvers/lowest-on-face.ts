import { eliminate, type FaceProgram } from './tableau.ts';

/**
 * Moves the program to where Σ cost·w is least; dual ties in `tied`: points outside the basis that could come in at no cost. Dantzig's
 * rule, and Bland's (1977) once it stands still, so that it ends. Costs in any unit.
 */
export function lowest(
  program: FaceProgram,
  cost: Float64Array,
): { readonly weights: Float64Array; readonly tied: readonly number[] } {
  const { count, rows, basis, levels } = program;
  let still = 0;
  for (let steps = 0; steps < 50 * (count + rows.length); steps += 1) {
    const entering = enteringOf(program, cost, still > rows.length);
    if (entering < 0) break;
    const leaving = leavingOf(program, entering, still > rows.length);
    if (leaving < 0) break;
    const step = (levels[leaving] as number) / ((rows[leaving] as Float64Array)[entering] as number);
    still = step > 0 ? 0 : still + 1;
    for (const [i, row] of rows.entries())
      levels[i] = Math.max(0, (levels[i] as number) - step * (row[entering] as number));
    const row = rows[leaving] as Float64Array;
    eliminate(
      row,
      entering,
      rows.filter((_, i) => i !== leaving),
    );
    basis[leaving] = entering;
    levels[leaving] = step;
  }
  const weights = new Float64Array(count);
  for (const [i, j] of basis.entries()) weights[j] = levels[i] as number;
  const inBasis = new Set(basis);
  const tied = Array.from(weights.keys()).filter(
    (j) => !inBasis.has(j) && Math.abs(relativeCost(program, cost, j)) <= nothing,
  );
  return { weights, tied };
}

const nothing = 1e-9;

/** What one unit of point j costs more than what it takes the place of, over the size of both. */
function relativeCost({ rows, basis }: FaceProgram, cost: Float64Array, j: number): number {
  let value = cost[j] as number;
  let size = Math.abs(value);
  for (const [i, row] of rows.entries()) {
    const part = (cost[basis[i] as number] as number) * (row[j] as number);
    value -= part;
    size += Math.abs(part);
  }
  return size > 0 ? value / size : 0;
}

function enteringOf(program: FaceProgram, cost: Float64Array, bland: boolean): number {
  const inBasis = new Set(program.basis);
  let best = -nothing;
  let found = -1;
  for (let j = 0; j < program.count; j += 1) {
    if (inBasis.has(j)) continue;
    const relative = relativeCost(program, cost, j);
    if (relative >= best) continue;
    found = j;
    if (bland) return j;
    best = relative;
  }
  return found;
}

/** The first row whose point would fall below nothing; of several the largest pivot, or by Bland the lowest point. */
function leavingOf({ rows, basis, levels }: FaceProgram, entering: number, bland: boolean): number {
  let least = Number.POSITIVE_INFINITY;
  let found = -1;
  for (const [i, row] of rows.entries()) {
    const pivot = row[entering] as number;
    if (!(pivot > 1e-9)) continue;
    const ratio = (levels[i] as number) / pivot;
    const isTie = ratio === least;
    const comesFirst = bland
      ? (basis[i] as number) < (basis[found] ?? Number.POSITIVE_INFINITY)
      : pivot > (rows[found]?.[entering] ?? 0);
    if (ratio > least || (isTie && !comesFirst)) continue;
    least = ratio;
    found = i;
  }
  return found;
}
