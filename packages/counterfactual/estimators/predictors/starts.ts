import { factor, solve } from '../../numbers/cholesky.ts';
import type { Problem } from './problem.ts';

/** All predictors alike. */
export const equalStart = (width: number): Float64Array => new Float64Array(width).fill(1 / width);

/**
 * The diagonal of B·B', B being how outcomes regress on predictors over all units: the second start of Synth. Undefined where the predictors
 * of so few units determine each other.
 */
export function regressionStart({
  donors,
  predictors,
  outcomes,
  width,
  periods,
}: Problem): Float64Array | undefined {
  if (donors < width) return undefined;
  const size = width + 1;
  const products = new Float64Array(size * size);
  const right = Array.from({ length: periods }, () => new Float64Array(size));
  // The unit itself lies at nought in both, and counts for the constant alone.
  products[0] = 1;
  const x = new Float64Array(size).fill(1);
  for (let row = 0; row < donors; row += 1) {
    for (let k = 0; k < width; k += 1) x[k + 1] = predictors[row * width + k] as number;
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j <= i; j += 1)
        products[i * size + j] = (products[i * size + j] as number) + (x[i] as number) * (x[j] as number);
      for (const [t, of] of right.entries())
        of[i] = (of[i] as number) + (x[i] as number) * (outcomes[row * periods + t] as number);
    }
  }
  if (factor(products, size, 1e-12) >= 0) return undefined;
  const start = new Float64Array(width);
  let sum = 0;
  for (const of of right) {
    solve(products, size, of);
    for (let k = 0; k < width; k += 1) {
      const square = (of[k + 1] as number) ** 2;
      start[k] = (start[k] as number) + square;
      sum += square;
    }
  }
  return sum > 0 ? start.map((value) => value / sum) : undefined;
}
