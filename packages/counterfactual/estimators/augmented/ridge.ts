import { CounterfactualError } from '../../errors/counterfactual-error.ts';
import { dot } from '../../numbers/dot.ts';
import { type SymmetricEigen, symmetricEigen } from '../../numbers/symmetric-eigen.ts';
import type { Comparison } from './comparison.ts';

/** X0'X0 over the fitted periods as V'·diag(values)·V: one decomposition serves every lambda. */
export type Spectrum = SymmetricEigen & { readonly size: number };

/** Refuses controls that do not differ in any fitted period: nothing can be regressed on them. */
export function spectrumOf({ rows, controls, width, fitted: size }: Comparison): Spectrum {
  const gram = new Float64Array(size * size);
  for (let row = 0; row < controls; row += 1)
    for (let i = 0; i < size; i += 1) {
      const value = rows[row * width + i] as number;
      for (let j = 0; j <= i; j += 1)
        gram[i * size + j] = (gram[i * size + j] as number) + value * (rows[row * width + j] as number);
    }
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < i; j += 1) gram[j * size + i] = gram[i * size + j] as number;
  const { values, vectors } = symmetricEigen(gram, size);
  if (!((values[0] as number) > 0))
    throw new CounterfactualError({
      code: 'controls-do-not-differ',
      found: `${controls} ${controls === 1 ? 'control has' : 'controls have'} one path before the treatment`,
      why: 'A ridge regression learns from how controls differ before what that means afterwards.',
      remedy: 'Add other controls, or use `did`.',
    });
  // What is negative is rounding of zero.
  return { values: values.map((value) => Math.max(0, value)), vectors, size };
}

/** (X0'X0 + lambda·I)⁻¹ · left. */
export function ridgeSolve(
  { values, vectors, size }: Spectrum,
  left: Float64Array,
  lambda: number,
): Float64Array {
  const solved = new Float64Array(size);
  for (let k = 0; k < size; k += 1) {
    const share = dot(vectors, k * size, left, 0, size) / ((values[k] as number) + lambda);
    for (let t = 0; t < size; t += 1)
      solved[t] = (solved[t] as number) + share * (vectors[k * size + t] as number);
  }
  return solved;
}

/** w + X0·(X0'X0 + lambda·I)⁻¹·(x1 − X0'w): they sum to one, as the rows sum to zero, and may be negative. */
export function augmented(
  { rows, width, controls, fitted }: Comparison,
  spectrum: Spectrum,
  { weights, left, lambda }: { weights: Float64Array; left: Float64Array; lambda: number },
): Float64Array {
  const solved = ridgeSolve(spectrum, left, lambda);
  return Float64Array.from(
    { length: controls },
    (_, row) => (weights[row] as number) + dot(rows, row * width, solved, 0, fitted),
  );
}
