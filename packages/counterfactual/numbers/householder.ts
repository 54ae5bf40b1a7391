/**
 * Reduces an m × n matrix, given by columns of m numbers one after the other, to the triangle R with R'R = A'A, in place, by
 * reflections: distances between combinations of the columns keep sixteen digits, where products would keep eight. Answers how many
 * rows are left, min(m, n); column j of R is at `j * m`.
 */
export function triangulate(columns: Float64Array, m: number, n: number): number {
  const v = new Float64Array(m);
  const steps = Math.min(m - 1, n);
  for (let k = 0; k < steps; k += 1) {
    let square = 0;
    for (let i = k; i < m; i += 1) square += (columns[k * m + i] as number) ** 2;
    const length = Math.sqrt(square);
    if (length === 0) continue;
    const head = columns[k * m + k] as number;
    const pivot = head > 0 ? -length : length;
    for (let i = k; i < m; i += 1) v[i] = columns[k * m + i] as number;
    v[k] = head - pivot;
    const norm = square - head * pivot;
    for (let j = k; j < n; j += 1) {
      let along = 0;
      for (let i = k; i < m; i += 1) along += (v[i] as number) * (columns[j * m + i] as number);
      const factor = along / norm;
      for (let i = k; i < m; i += 1)
        columns[j * m + i] = (columns[j * m + i] as number) - factor * (v[i] as number);
    }
  }
  return Math.min(m, n);
}
