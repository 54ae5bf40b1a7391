/** min cost'x over x ≥ 0 with M·x = right. `matrix`: rows × columns, row-major. */
export type LinearProgram = {
  readonly rows: number;
  readonly columns: number;
  readonly matrix: Float64Array;
  readonly right: Float64Array;
  readonly cost: Float64Array;
};

/** `dual`: one number for each row; cost − M'·dual ≥ 0, and cost'x = right'·dual. */
export type LinearAnswer =
  | {
      readonly kind: 'optimal';
      readonly x: Float64Array;
      readonly dual: Float64Array;
      readonly value: number;
    }
  | { readonly kind: 'infeasible' }
  | { readonly kind: 'unbounded' };

/**
 * A small linear program by the two-phase simplex method on a full tableau (Dantzig 1963): for some tens of rows. The column that gains most
 * per unit enters; after as many idle steps as there are rows the first that gains at all does (Bland 1977), so that it ends. Tolerances are
 * of the largest entry of a row, and of the largest cost, by which each is divided first.
 */
export function linearProgram({ rows, columns, matrix, right, cost }: LinearProgram): LinearAnswer {
  const width = columns + rows + 1;
  const table = new Float64Array((rows + 1) * width);
  const signs = new Float64Array(rows);
  const basis = new Int32Array(rows);
  for (let i = 0; i < rows; i += 1) {
    let largest = 0;
    for (let j = 0; j < columns; j += 1)
      largest = Math.max(largest, Math.abs(matrix[i * columns + j] as number));
    const sign = ((right[i] as number) < 0 ? -1 : 1) / (largest || 1);
    signs[i] = sign;
    for (let j = 0; j < columns; j += 1) table[i * width + j] = sign * (matrix[i * columns + j] as number);
    table[i * width + columns + i] = 1;
    table[i * width + width - 1] = sign * (right[i] as number);
    basis[i] = columns + i;
  }
  // First what the rows cannot yet be without, one made column for each of them, is driven out.
  const bottom = rows * width;
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < width; j += 1)
      if (j < columns || j === width - 1)
        table[bottom + j] = (table[bottom + j] as number) - (table[i * width + j] as number);
  descend();
  let size = 1;
  for (let i = 0; i < rows; i += 1)
    size = Math.max(size, Math.abs((right[i] as number) * (signs[i] as number)));
  if (-(table[bottom + width - 1] as number) > 1e-9 * size) return { kind: 'infeasible' };
  driveOut();
  table.fill(0, bottom);
  const dear = cost.reduce((most, each) => Math.max(most, Math.abs(each)), 0) || 1;
  for (let j = 0; j < columns; j += 1) table[bottom + j] = (cost[j] as number) / dear;
  for (let i = 0; i < rows; i += 1) {
    const price = (basis[i] as number) < columns ? (cost[basis[i] as number] as number) / dear : 0;
    if (price === 0) continue;
    for (let j = 0; j < width; j += 1)
      table[bottom + j] = (table[bottom + j] as number) - price * (table[i * width + j] as number);
  }
  if (!descend()) return { kind: 'unbounded' };
  const x = new Float64Array(columns);
  for (let i = 0; i < rows; i += 1)
    if ((basis[i] as number) < columns)
      x[basis[i] as number] = Math.max(0, table[i * width + width - 1] as number);
  const dual = Float64Array.from(signs, (sign, i) => -sign * dear * (table[bottom + columns + i] as number));
  return { kind: 'optimal', x, dual, value: -dear * (table[bottom + width - 1] as number) };

  /** Pivots until nothing gains. False: it gains without end, or rounding keeps it from an end. */
  function descend(): boolean {
    let idle = 0;
    for (let steps = 0; steps < 50 * (columns + rows); steps += 1) {
      const entering = idle > rows ? firstGaining() : mostGaining();
      if (entering < 0) return true;
      const leaving = blocking(entering);
      if (leaving < 0) return false;
      idle = (table[leaving * width + width - 1] as number) > 1e-12 ? 0 : idle + 1;
      pivot(leaving, entering);
    }
    return false;
  }

  function mostGaining(): number {
    let best = -1e-10;
    let at = -1;
    for (let j = 0; j < columns; j += 1)
      if ((table[bottom + j] as number) < best) {
        best = table[bottom + j] as number;
        at = j;
      }
    return at;
  }

  function firstGaining(): number {
    for (let j = 0; j < columns; j += 1) if ((table[bottom + j] as number) < -1e-10) return j;
    return -1;
  }

  /** The row that falls to nought first; of equals the one whose column has the lowest number. */
  function blocking(entering: number): number {
    let least = Number.POSITIVE_INFINITY;
    let at = -1;
    for (let i = 0; i < rows; i += 1) {
      const slope = table[i * width + entering] as number;
      if (slope <= 1e-11) continue;
      const ratio = Math.max(0, table[i * width + width - 1] as number) / slope;
      const isFirst = ratio < least || (ratio === least && (basis[i] as number) < (basis[at] as number));
      if (!isFirst) continue;
      least = ratio;
      at = i;
    }
    return at;
  }

  function pivot(row: number, entering: number): void {
    const from = row * width;
    const by = table[from + entering] as number;
    for (let j = 0; j < width; j += 1) table[from + j] = (table[from + j] as number) / by;
    for (let i = 0; i <= rows; i += 1) {
      const at = i * width;
      const times = table[at + entering] as number;
      if (i === row || times === 0) continue;
      for (let j = 0; j < width; j += 1)
        table[at + j] = (table[at + j] as number) - times * (table[from + j] as number);
      table[at + entering] = 0;
    }
    basis[row] = entering;
  }

  /** What is made and still stands, at nought, leaves where a real column can stand for it; a row without one says nothing. */
  function driveOut(): void {
    for (let i = 0; i < rows; i += 1) {
      if ((basis[i] as number) < columns) continue;
      let entering = -1;
      let largest = 1e-9;
      for (let j = 0; j < columns; j += 1)
        if (Math.abs(table[i * width + j] as number) > largest) {
          largest = Math.abs(table[i * width + j] as number);
          entering = j;
        }
      if (entering >= 0) pivot(i, entering);
    }
  }
}
