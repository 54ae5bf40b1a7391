import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { tridiagonal } from './tridiagonal.ts';

/** `values` fall; row k of `vectors` (n × n, row-major) is the unit vector of `values[k]`. */
export type SymmetricEigen = { readonly values: Float64Array; readonly vectors: Float64Array };

/**
 * All eigenvalues and eigenvectors of a symmetric matrix, n × n, row-major; both triangles are read as the lower one. Meant for
 * n ≤ 400. Householder reduction and QL with implicit shifts (Bowdler, Martin, Reinsch, Wilkinson 1968, Numer. Math. 11): the same bits for
 * the same matrix, errors of about 1e-16 of the largest value. Throws `CounterfactualError` for an entry that is not finite.
 */
export function symmetricEigen(matrix: Float64Array, n: number): SymmetricEigen {
  const scale = largestOf(matrix, n);
  const scaled = Float64Array.from(matrix.subarray(0, n * n), (value) => value / scale);
  const { diagonal, beside, turned } = tridiagonal(scaled, n);
  for (let l = 0; l < n; l += 1) {
    let sweeps = 0;
    for (let m = endOfBlock(l); m > l; m = endOfBlock(l)) {
      if (sweeps === 60) throw notFound(n);
      sweeps += 1;
      sweep(l, m);
    }
  }
  return ordered(diagonal, turned, n, scale);

  /** The first position from `l` on after which the matrix falls apart in two. */
  function endOfBlock(l: number): number {
    let m = l;
    while (m < n - 1) {
      const around = Math.abs(diagonal[m] as number) + Math.abs(diagonal[m + 1] as number);
      // The largest entry is one: below 2⁻⁵³ nothing is left that rounding has not touched, and where most values are noughts it never falls further.
      if (Math.abs(beside[m] as number) <= 2 ** -53 * Math.max(around, 1)) break;
      m += 1;
    }
    return m;
  }

  /** One QL step on the block l…m with Wilkinson's shift, from the bottom up. */
  function sweep(l: number, m: number): void {
    const first = beside[l] as number;
    const half = ((diagonal[l + 1] as number) - (diagonal[l] as number)) / (2 * first);
    const root = Math.sqrt(half * half + 1);
    let g = (diagonal[m] as number) - (diagonal[l] as number) + first / (half + (half < 0 ? -root : root));
    let sine = 1;
    let cosine = 1;
    let carried = 0;
    for (let i = m - 1; i >= l; i -= 1) {
      const f = sine * (beside[i] as number);
      const b = cosine * (beside[i] as number);
      const length = Math.sqrt(f * f + g * g);
      beside[i + 1] = length;
      if (length === 0) {
        diagonal[i + 1] = (diagonal[i + 1] as number) - carried;
        beside[m] = 0;
        return;
      }
      sine = f / length;
      cosine = g / length;
      g = (diagonal[i + 1] as number) - carried;
      const turn = ((diagonal[i] as number) - g) * sine + 2 * cosine * b;
      carried = sine * turn;
      diagonal[i + 1] = g + carried;
      g = cosine * turn - b;
      rotate(turned, n, i, sine, cosine);
    }
    diagonal[l] = (diagonal[l] as number) - carried;
    beside[l] = g;
    beside[m] = 0;
  }
}

function rotate(rows: Float64Array, n: number, i: number, sine: number, cosine: number): void {
  const upper = i * n;
  const lower = upper + n;
  for (let k = 0; k < n; k += 1) {
    const a = rows[upper + k] as number;
    const b = rows[lower + k] as number;
    rows[lower + k] = sine * a + cosine * b;
    rows[upper + k] = cosine * a - sine * b;
  }
}

function ordered(diagonal: Float64Array, rows: Float64Array, n: number, scale: number): SymmetricEigen {
  const order = Array.from({ length: n }, (_, k) => k).sort(
    (a, b) => (diagonal[b] as number) - (diagonal[a] as number) || a - b,
  );
  const vectors = new Float64Array(n * n);
  order.forEach((from, k) => {
    vectors.set(rows.subarray(from * n, from * n + n), k * n);
  });
  return { values: Float64Array.from(order, (from) => scale * (diagonal[from] as number)), vectors };
}

function largestOf(matrix: Float64Array, n: number): number {
  let largest = 0;
  for (let at = 0; at < n * n; at += 1) {
    const value = Math.abs(matrix[at] ?? Number.NaN);
    if (!Number.isFinite(value))
      throw new CounterfactualError({
        code: 'not-a-number',
        found: `the entry at row ${Math.floor(at / n)}, column ${at % n} of a matrix is ${matrix[at]}`,
        why: 'Eigenvalues of it are not defined.',
        remedy: 'Look for outcomes that are missing or not finite.',
      });
    if (value > largest) largest = value;
  }
  return largest || 1;
}

function notFound(n: number): CounterfactualError {
  return new CounterfactualError({
    code: 'eigenvalues-not-found',
    found: `60 sweeps did not settle an eigenvalue of a matrix of ${n} rows`,
    why: 'Two or three are enough for any matrix of plain numbers.',
    remedy: 'Report the panel: this is a defect of the package.',
  });
}
