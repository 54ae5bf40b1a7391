import { sampleOf } from '../csdid/sample.ts';
import type { Warning } from '../errors/counterfactual-error.ts';
import { clustersOf, refuseUneven } from '../panel/clusters.ts';
import type { Panel } from '../panel/panel.ts';
import { type CohortTable, cohortTable } from './cohort-table.ts';
import { averages, type EventCell, eventCell, refuseOneStart } from './event-cells.ts';
import { smallSample } from './linear-estimate.ts';
import type { EventOptions, EventStudy } from './result.ts';

/**
 * The interaction-weighted event study: a regression on effects of units and periods and one coefficient for each cohort and period, apart
 * from the last before its start. All is compared with the never treated; without them with the last cohort, before its own start.
 * The regression has as many coefficients as cohort means, so these give it without being solved for.
 *
 * Shares of cohorts are taken as known, so errors are a little below those of `csdid`. Throws `CounterfactualError` when nobody is treated
 * after the first period or nobody is left to compare with.
 *
 * Source: Sun and Abraham (2021), "Estimating dynamic treatment effects in event studies with heterogeneous treatment effects".
 */
export function sunAbraham(panel: Panel, { clusters: given, level = 0.95 }: EventOptions = {}): EventStudy {
  refuseUneven(panel, given);
  const sample = sampleOf(panel, 'not-yet');
  const last = sample.cohorts.at(-1)?.start ?? -1;
  const comparison = sample.neverTreated > 0 ? -1 : last;
  const table = cohortTable(panel, sample.units, comparison === -1 ? panel.periods.length : last);
  const cells = cellsOf(panel, table, comparison);
  refuseOneStart(cells);
  const clusters = clustersOf(sample.units, given);
  const residuals = {
    table,
    values: aroundMeans(panel, table),
    clusters,
    correction: smallSample(table, clusters, cells.length),
    level,
  };
  const warnings = comparison === -1 ? sample.warnings : [...sample.warnings, lastCohort(panel, last)];
  return {
    ...averages(cells, residuals, (shares) => contrast(table, table.starts.indexOf(comparison), shares)),
    notEstimable: [],
    warnings,
  };
}

function cellsOf(panel: Panel, table: CohortTable, comparison: number): EventCell[] {
  const cells: EventCell[] = [];
  table.starts.forEach((start, cohort) => {
    if (start === comparison) return;
    for (let at = 0; at < table.periods; at += 1)
      if (at !== start - 1) cells.push(eventCell(panel, table, cohort, at));
  });
  return cells;
}

/** Each cell against its cohort's last period before the start, less the same difference of the comparison. */
function contrast(
  { starts, sizes, periods }: CohortTable,
  comparison: number,
  shares: Float64Array,
): Float64Array {
  const weights = shares.slice();
  const ofComparison = sizes[comparison] as number;
  starts.forEach((start, cohort) => {
    if (cohort === comparison) return;
    for (let at = 0; at < periods; at += 1) {
      const own = shares[cohort * periods + at] as number;
      const other = (own * (sizes[cohort] as number)) / ofComparison;
      add(weights, cohort * periods + start - 1, -own);
      add(weights, comparison * periods + at, -other);
      add(weights, comparison * periods + start - 1, other);
    }
  });
  return weights;
}

function add(values: Float64Array, at: number, value: number): void {
  values[at] = (values[at] as number) + value;
}

function aroundMeans(panel: Panel, { units, of, periods, means }: CohortTable): Float64Array {
  const values = new Float64Array(units.length * periods);
  for (let row = 0; row < units.length; row += 1)
    for (let t = 0; t < periods; t += 1)
      values[row * periods + t] =
        (panel.outcomes[(units[row] as number) * panel.periods.length + t] as number) -
        (means[(of[row] as number) * periods + t] as number);
  return values;
}

function lastCohort(panel: Panel, last: number): Warning {
  return {
    code: 'last-cohort-compared',
    found: `nobody is never treated; all is compared with the cohort of ${panel.periods[last]}, up to the period before`,
    where: { cohort: panel.periods[last] },
    why: 'Effects on that cohort, and from its start on, are not estimated.',
    remedy: 'Add units that are never treated if these are wanted.',
  };
}
