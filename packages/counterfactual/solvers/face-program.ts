/**
 * Weights w ≥ 0, Σ w = 1 of points whose mean is given, as a simplex tableau: each row says what a point in the basis gives up for one
 * unit of each other point. `columns`: `count` points of `size` numbers, less the mean that they must have.
 */
export type FaceProgram = {
  readonly count: number;
  readonly rows: Float64Array[];
  /** The point of each row, and its weight. */
  readonly basis: number[];
  readonly levels: number[];
};

/** Begins at `start`: weights that have the mean. Of points among them that depend on others one after the other gives its weight away. */
export function faceProgram(
  columns: Float64Array,
  count: number,
  size: number,
  start: Float64Array,
): FaceProgram {
  const largest = columns.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  const open = Array.from({ length: size + 1 }, (_, k) =>
    Float64Array.from({ length: count }, (_, j) =>
      k < size ? (columns[j * size + k] as number) / largest : 1,
    ),
  );
  const program: FaceProgram = { count, rows: [], basis: [], levels: [] };
  const all = Array.from(start.keys());
  for (const j of all.filter((each) => (start[each] as number) > 0)) {
    const pivot = largestIn(open, [j]);
    if (pivot.size > smallestPivot) takeIn(pivot, start[j] as number);
    else giveAway(program, j, start[j] as number);
  }
  // The rest of the basis has no weight: whatever tells the points further apart.
  for (;;) {
    const pivot = largestIn(open, all);
    if (!(pivot.size > smallestPivot)) return program;
    takeIn(pivot, 0);
  }

  function takeIn({ row, column }: { row: number; column: number }, level: number): void {
    const [taken] = open.splice(row, 1) as [Float64Array];
    eliminate(taken, column, [...program.rows, ...open]);
    program.rows.push(taken);
    program.basis.push(column);
    program.levels.push(level);
  }
}

const smallestPivot = 1e-11;

/** Weight of a point that depends on the basis goes to the basis; where one of that would fall below nothing, the two change places. */
function giveAway({ rows, basis, levels }: FaceProgram, j: number, weight: number): void {
  let step = weight;
  let leaving = -1;
  for (const [i, row] of rows.entries()) {
    const part = row[j] as number;
    if (part > -1e-9 || (levels[i] as number) >= -part * step) continue;
    step = (levels[i] as number) / -part;
    leaving = i;
  }
  for (const [i, row] of rows.entries())
    levels[i] = Math.max(0, (levels[i] as number) + step * (row[j] as number));
  if (leaving < 0) return;
  eliminate(
    rows[leaving] as Float64Array,
    j,
    rows.filter((_, i) => i !== leaving),
  );
  basis[leaving] = j;
  levels[leaving] = weight - step;
}

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

function largestIn(open: readonly Float64Array[], columns: readonly number[]) {
  const found = { row: -1, column: -1, size: 0 };
  for (const [row, values] of open.entries())
    for (const column of columns) {
      const size = Math.abs(values[column] as number);
      if (!(size > found.size)) continue;
      found.row = row;
      found.column = column;
      found.size = size;
    }
  return found;
}

/** Makes `row` 1 in the column and the others 0 there. */
function eliminate(row: Float64Array, column: number, others: readonly Float64Array[]): void {
  const pivot = row[column] as number;
  for (const [j, value] of row.entries()) row[j] = value / pivot;
  row[column] = 1;
  for (const other of others) {
    const factor = other[column] as number;
    if (factor === 0) continue;
    for (let j = 0; j < row.length; j += 1) other[j] = (other[j] as number) - factor * (row[j] as number);
    other[column] = 0;
  }
}
