import { dot } from '../../numbers/dot.ts';
import { nearestWorkspace } from '../../solvers/nearest-point.ts';
import type { Comparison } from './comparison.ts';
import type { Spectrum } from './ridge.ts';
import { leftOver, simplexFit } from './simplex-weights.ts';

/** What a lambda errs by in the periods left out: the mean of the squared errors, and its standard error. Square of the outcome's unit. */
export type LambdaError = {
  readonly lambda: number;
  readonly error: number;
  readonly standardError: number;
};

export type LambdaRule = 'one-standard-error' | 'least-error';

/**
 * Errors of 21 lambdas, evenly spaced in logarithms from the largest squared singular value down to 1e-8 of it, falling. Each
 * period before is left out once: weights are solved without it, and tried on it (Ben-Michael, Feller, Rothstein 2021, §5.3).
 *
 * With K = (X0'X0 + lambda·I)⁻¹ over all periods and d what the simplex weights leave, the error in the period left out is
 * (K·d)_p / K_pp: the inverse without a row is never formed (Sherman and Morrison 1950), and all lambdas cost one decomposition.
 */
export function lambdaErrors(
  comparison: Comparison,
  target: Float64Array,
  spectrum: Spectrum,
): LambdaError[] {
  const { size, values } = spectrum;
  const lambdas = Array.from({ length: 21 }, (_, k) => (values[0] as number) * 10 ** ((-8 * k) / 20));
  const squares = lambdas.map(() => new Float64Array(size));
  const work = nearestWorkspace(comparison.controls, size - 1);
  for (let period = 0; period < size; period += 1) {
    const along = alongEach(spectrum, leftWithout(comparison, target, period, work));
    for (const [k, lambda] of lambdas.entries())
      (squares[k] as Float64Array)[period] = errorOf(spectrum, along, period, lambda) ** 2;
  }
  return lambdas.map((lambda, k) => ({ lambda, ...meanOf(squares[k] as Float64Array) }));
}

/** The lambda of least error, or the largest whose error lies within one standard error of that. */
export function chosenLambda(path: readonly LambdaError[], rule: LambdaRule): number {
  const best = path.reduce((least, each) => (each.error < least.error ? each : least));
  const limit = best.error + (rule === 'one-standard-error' ? best.standardError : 0);
  return (path.find(({ error }) => error <= limit) ?? best).lambda;
}

/** What the simplex weights solved without a period leave in all of them: that period is put last, where it is not fitted. */
function leftWithout(
  comparison: Comparison,
  target: Float64Array,
  period: number,
  work: ReturnType<typeof nearestWorkspace>,
): Float64Array {
  const { controls, width, fitted } = comparison;
  const rows = Float64Array.from(comparison.rows);
  for (let row = 0; row < controls; row += 1) swap(rows, row * width + period, row * width + fitted - 1);
  const moved = Float64Array.from(target);
  swap(moved, period, fitted - 1);
  const { weights } = simplexFit({ ...comparison, rows }, moved, fitted - 1, work);
  return leftOver(comparison.rows, width, weights, target, fitted);
}

const alongEach = ({ vectors, size }: Spectrum, left: Float64Array) =>
  Float64Array.from({ length: size }, (_, k) => dot(vectors, k * size, left, 0, size));

function errorOf({ values, vectors, size }: Spectrum, along: Float64Array, period: number, lambda: number) {
  let solved = 0;
  let own = 0;
  for (let k = 0; k < size; k += 1) {
    const at = vectors[k * size + period] as number;
    const weight = at / ((values[k] as number) + lambda);
    solved += weight * (along[k] as number);
    own += weight * at;
  }
  return solved / own;
}

function swap(numbers: Float64Array, one: number, other: number): void {
  const kept = numbers[one] as number;
  numbers[one] = numbers[other] as number;
  numbers[other] = kept;
}

function meanOf(values: Float64Array) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { error: mean, standardError: Math.sqrt(square / values.length) };
}
