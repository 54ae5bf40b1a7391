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

/** Makes `row` 1 in the column and the others 0 there. */
export function eliminate(row: Float64Array, column: number, others: readonly Float64Array[]): void {
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
