import { dot } from './dot.ts';

/** The matrix is Q·T·Q': T has `diagonal` and, from row k to k + 1, `beside[k]`; `turned` is Q', n × n, row-major. */
export type Tridiagonal = {
  readonly diagonal: Float64Array;
  readonly beside: Float64Array;
  readonly turned: Float64Array;
};

/**
 * Householder reduction of a symmetric matrix (n × n, row-major, entries at most one), which is overwritten. Golub and Van Loan,
 * Matrix Computations, 8.3.
 */
export function tridiagonal(matrix: Float64Array, n: number): Tridiagonal {
  const beside = new Float64Array(n);
  const mirrors = new Float64Array(n * n);
  const lengths = new Float64Array(n);
  const product = new Float64Array(n);
  for (let k = 0; k + 1 < n; k += 1) {
    const mirror = mirrors.subarray(k * n, k * n + n);
    for (let i = k + 1; i < n; i += 1) mirror[i] = matrix[i * n + k] as number;
    const head = mirror[k + 1] as number;
    const below = dot(mirror, k + 2, mirror, k + 2, n - k - 2);
    // The largest entry is one: what is left there is far below its rounding, and its inverse may not be a number.
    if (below < 2 ** -140) {
      beside[k] = head;
      continue;
    }
    const length = Math.sqrt(head * head + below);
    // The sign that adds and does not cancel.
    beside[k] = head > 0 ? -length : length;
    mirror[k + 1] = head - (beside[k] as number);
    const factor = 2 / (below + (mirror[k + 1] as number) ** 2);
    lengths[k] = factor;
    reflectBothSides(matrix, n, k, mirror, factor, product);
  }
  const diagonal = Float64Array.from({ length: n }, (_, k) => matrix[k * n + k] as number);
  return { diagonal, beside, turned: turnedBy(mirrors, lengths, n) };
}

/** A − v·q' − q·v' on what is right of and below k, with q = f·A·v − (f²/2)(v'A·v)·v. */
function reflectBothSides(
  matrix: Float64Array,
  n: number,
  k: number,
  mirror: Float64Array,
  factor: number,
  product: Float64Array,
): void {
  const from = k + 1;
  const size = n - from;
  for (let i = from; i < n; i += 1) product[i] = factor * dot(matrix, i * n + from, mirror, from, size);
  const half = (factor / 2) * dot(product, from, mirror, from, size);
  for (let i = from; i < n; i += 1) product[i] = (product[i] as number) - half * (mirror[i] as number);
  for (let i = from; i < n; i += 1) {
    const v = mirror[i] as number;
    const q = product[i] as number;
    for (let j = from; j < n; j += 1)
      matrix[i * n + j] =
        (matrix[i * n + j] as number) - (v * (product[j] as number) + q * (mirror[j] as number));
  }
}

/** All mirrors, one after the other: the last is applied first, when little of the matrix differs from the identity. */
function turnedBy(mirrors: Float64Array, lengths: Float64Array, n: number): Float64Array {
  const turned = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) turned[i * n + i] = 1;
  for (let k = n - 2; k >= 0; k -= 1) {
    const factor = lengths[k] as number;
    if (factor === 0) continue;
    const from = k + 1;
    for (let i = from; i < n; i += 1) {
      const along = factor * dot(turned, i * n + from, mirrors, k * n + from, n - from);
      for (let j = from; j < n; j += 1)
        turned[i * n + j] = (turned[i * n + j] as number) - along * (mirrors[k * n + j] as number);
    }
  }
  return turned;
}
