import { eliminate, type FaceProgram } from './tableau.ts';

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
