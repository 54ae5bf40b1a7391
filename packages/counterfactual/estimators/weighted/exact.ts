import type { Block } from '../../panel/block.ts';
import type { Certificate } from '../../solvers/certificate.ts';
import { type Kind, kinds } from './kinds.ts';
import { noiseLevel, ridges } from './noise.ts';
import { type Rows, rowsOf } from './rows.ts';
import { solveTimeWeights, type TimeProducts, timeProducts } from './time-weights.ts';
import { solveUnitWeights, type UnitWorkspace, unitWorkspace } from './unit-weights.ts';

/** All that one panel's fits share: the main one and those of the placebos. */
export type Fitting = {
  readonly kind: Kind;
  readonly rows: Rows;
  readonly noise: number;
  readonly zetaOmega: number;
  readonly zetaLambda: number;
  /** In units of the rows. */
  readonly eta: number;
  readonly products: TimeProducts | undefined;
  readonly work: UnitWorkspace;
  readonly omega: Float64Array;
  readonly lambda: Float64Array;
};

/**
 * Prepares a block for `fitRow`: its rows in units of the noise, and the ridges (Arkhangelsky et al. 2021, AER 111). `kept`: noise and ridges
 * of another fit, as draws around it keep them; else they are this block's own.
 */
export function fittingOf(
  block: Block,
  kind: Kind,
  kept?: Pick<Fitting, 'noise' | 'zetaOmega' | 'zetaLambda'>,
): Fitting {
  const { level, ridge, time } = kinds[kind];
  const noise = kept?.noise ?? noiseLevel(block);
  const { zetaOmega, zetaLambda } = kept ?? ridges(noise, block.treated.length, block.post);
  const rows = rowsOf(block, level, noise);
  const eta = ridge ? block.pre * (zetaOmega / rows.scale) ** 2 : 0;
  return {
    kind,
    rows,
    noise,
    zetaOmega,
    zetaLambda,
    eta,
    products: time === 'solved' ? timeProducts(rows) : undefined,
    work: unitWorkspace(rows),
    omega: new Float64Array(rows.controls),
    lambda: new Float64Array(rows.pre),
  };
}

export type Fit = { readonly tau: number; readonly units: Certificate; readonly time: Certificate };

/**
 * Fits one row, −1 for the treated, by the controls without it; weights are left in `fitting.omega` and `fitting.lambda`. `tau` in
 * the unit of the outcome (Arkhangelsky et al. 2021, AER 111). Nothing of the panel's size is allocated, but where ties are broken.
 */
export function fitRow(fitting: Fitting, row: number): Fit {
  const { kind, rows, eta, products, work, omega, lambda } = fitting;
  const { width, controls, pre } = rows;
  const { units, time } = kinds[kind];
  const at = (row < 0 ? controls : row) * width;
  let unitsCertificate = none;
  if (units === 'equal')
    for (let each = 0; each < controls; each += 1)
      omega[each] = each === row ? 0 : 1 / (row < 0 ? controls : controls - 1);
  else unitsCertificate = solveUnitWeights(work, { row, eta, into: omega });
  let timeCertificate = none;
  if (products)
    timeCertificate = solveTimeWeights(rows, products, {
      without: row,
      zeta: fitting.zetaLambda / rows.scale,
      into: lambda,
    });
  else lambda.fill(time === 'equal' ? 1 / pre : 0);
  return {
    tau: rows.scale * difference(rows, at, omega, lambda),
    units: unitsCertificate,
    time: timeCertificate,
  };
}

const none: Certificate = { solver: 'none', iterations: 0, objective: 0, gap: 0 };

/** After less before of one row less the weighted rows, in units of the rows. */
function difference(
  { values, width, controls, pre }: Rows,
  at: number,
  omega: Float64Array,
  lambda: Float64Array,
): number {
  let total = after(values, at, pre, lambda);
  for (let row = 0; row < controls; row += 1) {
    const weight = omega[row] as number;
    if (weight !== 0) total -= weight * after(values, row * width, pre, lambda);
  }
  return total;
}

function after(values: Float64Array, at: number, pre: number, lambda: Float64Array): number {
  let value = values[at + pre] as number;
  for (let t = 0; t < pre; t += 1) value -= (lambda[t] as number) * (values[at + t] as number);
  return value;
}
