/**
 * Factors a symmetric positive definite `matrix` (`size` × `size`, row by row; the lower triangle is read) into L·L', in place: L lies in
 * the lower triangle afterwards. Answers −1, or the first column that is a combination of the columns before it: the part of its
 * diagonal that they leave is at most `tolerance` of it. What lies right of and below that column is not yet factored then.
 *
 * Source: Golub and Van Loan (2013), Matrix Computations, 4.2.
 */
export function factor(matrix: Float64Array, size: number, tolerance = 1e-10): number {
  for (let column = 0; column < size; column += 1) {
    const top = column * size;
    const own = matrix[top + column] as number;
    let left = own;
    for (let k = 0; k < column; k += 1) left -= (matrix[top + k] as number) ** 2;
    if (!(left > tolerance * own)) return column;
    const pivot = Math.sqrt(left);
    matrix[top + column] = pivot;
    for (let row = column + 1; row < size; row += 1) {
      const at = row * size;
      let sum = matrix[at + column] as number;
      for (let k = 0; k < column; k += 1) sum -= (matrix[at + k] as number) * (matrix[top + k] as number);
      matrix[at + column] = sum / pivot;
    }
  }
  return -1;
}

/** Solves L·L'·x = b in place of b, with L of `factor`. */
export function solve(factored: Float64Array, size: number, right: Float64Array): void {
  solveLower(factored, size, right);
  solveUpper(factored, size, right);
}

/** Solves L'·x = b in place of b. */
export function solveUpper(factored: Float64Array, size: number, right: Float64Array): void {
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = right[row] as number;
    for (let k = row + 1; k < size; k += 1)
      sum -= (factored[k * size + row] as number) * (right[k] as number);
    right[row] = sum / (factored[row * size + row] as number);
  }
}

/** Solves L·x = b in place of b: the length of x is the Mahalanobis length of b. */
export function solveLower(factored: Float64Array, size: number, right: Float64Array): void {
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] as number;
    for (let k = 0; k < row; k += 1) sum -= (factored[row * size + k] as number) * (right[k] as number);
    right[row] = sum / (factored[row * size + row] as number);
  }
}
