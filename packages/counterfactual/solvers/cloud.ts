/** Some of the rows of a table as points of `size` numbers, from the beginning of each row on; what follows in a row is not fitted. */
export type Cloud = {
  readonly rows: Float64Array;
  readonly stride: number;
  readonly size: number;
  /** The rows that are points. */
  readonly among: Int32Array;
};

/** The points less another one, one after the other. */
export function differences({ rows, stride, size, among }: Cloud, from: Float64Array): Float64Array {
  const all = new Float64Array(among.length * size);
  for (const [point, row] of among.entries())
    for (let k = 0; k < size; k += 1)
      all[point * size + k] = (rows[row * stride + k] as number) - (from[k] as number);
  return all;
}

/** Σ w·point − `target`; weights by row. */
export function leftBy({ rows, stride, size, among }: Cloud, target: Float64Array, weights: Float64Array) {
  const left = Float64Array.from(target.subarray(0, size), (value) => -value);
  for (const row of among) {
    const weight = weights[row] as number;
    if (weight === 0) continue;
    for (let k = 0; k < size; k += 1)
      left[k] = (left[k] as number) + weight * (rows[row * stride + k] as number);
  }
  return left;
}
