import { CounterfactualError } from '../../errors/counterfactual-error.ts';
import { factor, solve } from '../../numbers/cholesky.ts';
import { dot } from '../../numbers/dot.ts';
import { type SymmetricEigen, symmetricEigen } from '../../numbers/symmetric-eigen.ts';
import type { Comparison } from './comparison.ts';

/** X0'X0 over the fitted periods as V'·diag(values)·V: one decomposition serves every lambda. */
export type Spectrum = SymmetricEigen & { readonly size: number };

/** Refuses controls that do not differ in any fitted period: nothing can be regressed on them. */
export function spectrumOf({ rows, controls, width, fitted: size, largest }: Comparison): Spectrum {
  const gram = productsOf({ rows, controls, width, fitted: size });
  const { values, vectors } = symmetricEigen(gram, size);
  // Means of equal numbers differ from them by rounding: a ridge would learn from that.
  const rounding = (controls + size) * Number.EPSILON * largest;
  if (!((values[0] as number) > controls * size * rounding ** 2))
    throw new CounterfactualError({
      code: 'controls-do-not-differ',
      found: `${controls} ${controls === 1 ? 'control has' : 'controls have'} one path before the treatment`,
      why: 'A ridge regression learns from how controls differ before what that means afterwards.',
      remedy: 'Add other controls, or use `did`.',
    });
  // What is negative is rounding of zero.
  return { values: values.map((value) => Math.max(0, value)), vectors, size };
}

/** X0'X0 over the fitted periods. */
function productsOf({
  rows,
  controls,
  width,
  fitted: size,
}: Pick<Comparison, 'rows' | 'controls' | 'width' | 'fitted'>) {
  const gram = new Float64Array(size * size);
  for (let row = 0; row < controls; row += 1)
    for (let i = 0; i < size; i += 1) {
      const value = rows[row * width + i] as number;
      for (let j = 0; j <= i; j += 1)
        gram[i * size + j] = (gram[i * size + j] as number) + value * (rows[row * width + j] as number);
    }
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < i; j += 1) gram[j * size + i] = gram[i * size + j] as number;
  return gram;
}

/** Below this share of the largest value a ridge magnifies what rounding leaves of the products. */
const small = 1e-10;

/** (X0'X0 + lambda·I)⁻¹ · left; with a small ridge without the directions in which rounding is all there is. */
export function ridgeSolve(
  { values, vectors, size }: Spectrum,
  left: Float64Array,
  lambda: number,
): Float64Array {
  const solved = new Float64Array(size);
  const largest = values[0] as number;
  const nothing = lambda < small * largest ? size * Number.EPSILON * largest : -1;
  for (let k = 0; k < size; k += 1) {
    if ((values[k] as number) <= nothing) continue;
    const share = dot(vectors, k * size, left, 0, size) / ((values[k] as number) + lambda);
    for (let t = 0; t < size; t += 1)
      solved[t] = (solved[t] as number) + share * (vectors[k * size + t] as number);
  }
  return solved;
}

/** w + X0·(X0'X0 + lambda·I)⁻¹·(x1 − X0'w): they sum to one, as the rows sum to zero, and may be negative. */
export const augmented = (comparison: Comparison, spectrum: Spectrum, simplex: Simplex): Float64Array =>
  moved(comparison, simplex.weights, ridgeSolve(spectrum, simplex.left, simplex.lambda));

/** The same for one lambda: a Cholesky factor costs a tenth of a decomposition. Of a small one it would not keep the digits. */
export function augmentedOnce(comparison: Comparison, { weights, left, lambda }: Simplex): Float64Array {
  const { fitted: size } = comparison;
  const system = productsOf(comparison);
  let trace = 0;
  for (let t = 0; t < size; t += 1) trace += system[t * size + t] as number;
  if (lambda < small * trace) return augmented(comparison, spectrumOf(comparison), { weights, left, lambda });
  for (let t = 0; t < size; t += 1) system[t * size + t] = (system[t * size + t] as number) + lambda;
  factor(system, size, 0);
  const solved = Float64Array.from(left.subarray(0, size));
  solve(system, size, solved);
  return moved(comparison, weights, solved);
}

type Simplex = { readonly weights: Float64Array; readonly left: Float64Array; readonly lambda: number };

const moved = ({ rows, width, controls, fitted }: Comparison, weights: Float64Array, along: Float64Array) =>
  Float64Array.from(
    { length: controls },
    (_, row) => (weights[row] as number) + dot(rows, row * width, along, 0, fitted),
  );
