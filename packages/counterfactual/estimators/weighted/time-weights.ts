import { activeSet } from '../../solvers/active-set.ts';
import type { Certificate } from '../../solvers/certificate.ts';
import { minimiseOnSimplex } from '../../solvers/minimise-on-simplex.ts';
import { smallRidge } from '../../solvers/small-ridge.ts';
import type { Rows } from './rows.ts';

/** Products of all periods over the controls, with what follows in the last row and column: formed once, for all placebos. */
export type TimeProducts = { readonly all: Float64Array; readonly work: TimeWorkspace };
type TimeWorkspace = { gram: Float64Array; linear: Float64Array; active: ReturnType<typeof activeSet> };

export function timeProducts({ values, width, controls, pre }: Rows): TimeProducts {
  const all = new Float64Array(width * width);
  for (let row = 0; row < controls; row += 1)
    for (let i = 0; i < width; i += 1) {
      const value = values[row * width + i] as number;
      for (let j = 0; j <= i; j += 1)
        all[i * width + j] = (all[i * width + j] as number) + value * (values[row * width + j] as number);
    }
  for (let i = 0; i < width; i += 1)
    for (let j = 0; j < i; j += 1) all[j * width + i] = all[i * width + j] as number;
  return {
    all,
    work: { gram: new Float64Array(pre * pre), linear: new Float64Array(pre), active: activeSet(pre) },
  };
}

/**
 * Weights of the periods before whose mean comes nearest to what follows, over all controls but `without` (−1: all), each less its own
 * mean over them; `zeta`: ridge, in units of the rows. Without a control the products change by a multiple of its own: the rows
 * are centred over all of them, so that those of the rest are S − r·r'·(1 + 1/n).
 */
export function solveTimeWeights(
  rows: Rows,
  { all, work }: TimeProducts,
  { without, zeta, into }: { without: number; zeta: number; into: Float64Array },
): Certificate {
  const { values, width, controls, pre } = rows;
  const { gram, linear, active } = work;
  // Controls that all move alike tell no period from another: of all weights that are as good, the equal ones.
  if (zeta === 0) {
    into.fill(1 / pre, 0, pre);
    return { solver: 'none', iterations: 0, objective: 0, gap: 0 };
  }
  const left = without < 0 ? controls : controls - 1;
  const factor = without < 0 ? 0 : 1 + 1 / left;
  const at = Math.max(without, 0) * width;
  const rest = (i: number, j: number) =>
    (all[i * width + j] as number) - factor * (values[at + i] as number) * (values[at + j] as number);
  for (let i = 0; i < pre; i += 1) {
    for (let j = 0; j < pre; j += 1) gram[i * pre + j] = rest(i, j);
    gram[i * pre + i] = (gram[i * pre + i] as number) + left * zeta * zeta;
    linear[i] = rest(i, pre);
  }
  const eta = left * zeta * zeta;
  const found = minimiseOnSimplex(gram, linear, pre, into, { constant: rest(pre, pre), active });
  // Periods that the controls can hardly tell apart: what decides between them is lost in the products.
  return active.factor.least > 1e-7 ? found : smallRidge(centredPeriods(rows, without), left, pre, eta, into);
}

/** The periods before, and what follows, as columns over the controls but one, each less its own mean. */
function centredPeriods({ values, width, controls }: Rows, without: number): Float64Array {
  const left = without < 0 ? controls : controls - 1;
  const columns = new Float64Array(width * left);
  for (let t = 0; t < width; t += 1) {
    let sum = 0;
    for (let row = 0, at = t * left; row < controls; row += 1) {
      if (row === without) continue;
      columns[at] = values[row * width + t] as number;
      sum += columns[at] as number;
      at += 1;
    }
    for (let at = t * left; at < (t + 1) * left; at += 1) columns[at] = (columns[at] as number) - sum / left;
  }
  return columns;
}
