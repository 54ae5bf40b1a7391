import { normalQuantile } from '../numbers/normal.ts';
import type { Clusters } from '../panel/clusters.ts';
import type { CohortTable } from './cohort-table.ts';
import type { EventEstimate } from './result.ts';

/** What the estimates of one method share. */
export type Residuals = {
  readonly table: CohortTable;
  /** What the method leaves unexplained: `values[row · periods + period]`, rows in the order of `table.units`. */
  readonly values: Float64Array;
  readonly clusters: Clusters;
  /** What the variance is multiplied by for the number of clusters and of coefficients. */
  readonly correction: number;
  readonly level: number;
};

/**
 * An estimate that is linear in the outcomes, with one weight for all units of a cohort in a period: `weights[cohort · periods + period]`,
 * to be given to each unit. Its variance is the sum over clusters of the squared sum of weight times residual.
 * Source: Liang and Zeger (1986), Biometrika 73.
 */
export function linearEstimate(weights: Float64Array, residuals: Residuals): EventEstimate {
  const { table, values, clusters, correction, level } = residuals;
  const { of, sizes, means, periods } = table;
  let estimate = 0;
  for (let at = 0; at < weights.length; at += 1)
    estimate += (weights[at] as number) * (means[at] as number) * (sizes[Math.floor(at / periods)] as number);
  const sums = new Float64Array(clusters.count);
  for (let row = 0; row < of.length; row += 1) {
    const from = (of[row] as number) * periods;
    let own = 0;
    for (let t = 0; t < periods; t += 1)
      own += (weights[from + t] as number) * (values[row * periods + t] as number);
    const cluster = clusters.of[row] as number;
    sums[cluster] = (sums[cluster] as number) + own;
  }
  let squares = 0;
  for (const sum of sums) squares += sum * sum;
  const standardError = Math.sqrt(correction * squares);
  const half = normalQuantile(1 - (1 - level) / 2) * standardError;
  return { estimate, standardError, low: estimate - half, high: estimate + half };
}

/**
 * The usual small-sample correction with fixed effects of units and periods: units lie within clusters, so that their effects are not
 * counted as coefficients.
 */
export function smallSample(table: CohortTable, clusters: Clusters, coefficients: number): number {
  const cells = table.units.length * table.periods;
  const left = Math.max(1, cells - coefficients - table.periods);
  return (clusters.count / (clusters.count - 1)) * ((cells - 1) / left);
}
