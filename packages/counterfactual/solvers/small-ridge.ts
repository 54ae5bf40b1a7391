import { triangulate } from '../numbers/householder.ts';
import type { Certificate } from './certificate.ts';
import { newtonWorkspace, ridgeNewton } from './ridge-newton.ts';

/**
 * Minimises |A·w − b|² + eta·|w|² over the simplex where columns of A depend on each other and a ridge of 10⁻¹² alone decides between
 * their weights. Products would lose it; reflections and the dual do not: the ridge is brought down in steps, each from the last.
 * `columns`: n columns of A, then b, of `m` numbers each; they are overwritten. Weights are put into `into`.
 */
export function smallRidge(
  columns: Float64Array,
  m: number,
  n: number,
  eta: number,
  into: Float64Array,
): Certificate {
  const size = m > n + 1 ? triangulate(columns, m, n + 1) : m;
  const work = newtonWorkspace(n, size);
  for (let k = 0; k < size; k += 1) work.target[k] = columns[n * m + k] as number;
  const among = Int32Array.from({ length: n }, (_, j) => j);
  const points = { rows: columns, stride: m, start: 0, size, among, count: n };
  let largest = 0;
  for (const value of columns.subarray(0, n * m)) largest = Math.max(largest, value * value);
  let iterations = 0;
  for (
    let step = Math.max(eta, largest * size), first = true;
    ;
    step = Math.max(eta, step / 10), first = false
  ) {
    const found = ridgeNewton(points, step, work, into, { from: first ? 'zero' : 'last' });
    iterations += found.iterations;
    if (step === eta) return { ...found, iterations };
  }
}
