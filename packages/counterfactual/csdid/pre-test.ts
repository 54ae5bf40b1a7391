import { chiSquareAbove } from '../numbers/chi-square.ts';
import { factor, solveLower } from '../numbers/cholesky.ts';
import type { Panel } from '../panel/panel.ts';
import type { Basis } from './basis.ts';
import { isBefore } from './cells.ts';
import type { FittedCell } from './fit-cells.ts';
import type { PreTest } from './result.ts';

/**
 * A Wald test that every effect before the treatment may work is zero. With more cells than clusters, or cohorts of one unit, their
 * covariance is singular and nothing is tested; that is said, with the cell.
 */
export function preTestOf(
  panel: Panel,
  fitted: readonly FittedCell[],
  basis: Basis,
  anticipation: number,
): PreTest {
  const before = fitted.flatMap(({ cell }, column) =>
    cell.at !== cell.base && isBefore(panel, cell, anticipation) ? [column] : [],
  );
  if (before.length === 0) return { kind: 'not-tested', reason: 'no-cells-before' };
  const size = before.length;
  const covariance = covarianceOf(basis, before);
  const singular = factor(covariance, size);
  if (singular >= 0) {
    const { cell } = fitted[before[singular] as number] as FittedCell;
    const place = { group: cell.cohort.group, time: panel.times[cell.at] as number };
    return { kind: 'not-tested', reason: 'singular', cell: place };
  }
  const scaled = Float64Array.from(before, (column) => fitted[column]?.estimate as number);
  solveLower(covariance, size, scaled);
  const statistic = scaled.reduce((sum, value) => sum + value * value, 0);
  return { kind: 'tested', statistic, degrees: size, pValue: chiSquareAbove(statistic, size) };
}

function covarianceOf({ values, clusters, units }: Basis, columns: readonly number[]): Float64Array {
  const size = columns.length;
  const covariance = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j <= i; j += 1) {
      const a = (columns[i] as number) * clusters;
      const b = (columns[j] as number) * clusters;
      let sum = 0;
      for (let cluster = 0; cluster < clusters; cluster += 1)
        sum += (values[a + cluster] as number) * (values[b + cluster] as number);
      covariance[i * size + j] = sum / units ** 2;
    }
  return covariance;
}
