import { elapsed } from '../csdid/aggregate.ts';
import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { Panel } from '../panel/panel.ts';
import type { CohortTable } from './cohort-table.ts';
import { linearEstimate, type Residuals } from './linear-estimate.ts';
import type { EventStudy } from './result.ts';

/** A cohort in a period, with the time since its start. */
export type EventCell = { readonly cohort: number; readonly at: number; readonly since: number };

export function eventCell(panel: Panel, { starts }: CohortTable, cohort: number, at: number): EventCell {
  const start = panel.times[starts[cohort] as number] as number;
  return { cohort, at, since: elapsed((panel.times[at] as number) - start) };
}

/**
 * Averages of cells, each unit counting once: one for each time since the start, and one over all from the start on. `weightsOf` makes of
 * each cell's share for one unit, `shares[cohort · periods + period]`, the weights of the outcomes.
 */
export function averages(
  cells: readonly EventCell[],
  residuals: Residuals,
  weightsOf: (shares: Float64Array) => Float64Array,
): Pick<EventStudy, 'overall' | 'by'> {
  const { sizes, periods, means } = residuals.table;
  const average = (own: readonly EventCell[]) => {
    const units = own.reduce((sum, { cohort }) => sum + (sizes[cohort] as number), 0);
    const shares = new Float64Array(means.length);
    for (const { cohort, at } of own) shares[cohort * periods + at] = 1 / units;
    return linearEstimate(weightsOf(shares), residuals);
  };
  const keys = [...new Set(cells.map(({ since }) => since))].sort((a, b) => a - b);
  return {
    overall: average(cells.filter(({ since }) => since >= 0)),
    by: keys.map((key) => ({ key, ...average(cells.filter(({ since }) => since === key)) })),
  };
}

/** Throws unless some cell at or after its start can be estimated. */
export function refuseOneStart(cells: readonly EventCell[]): void {
  if (cells.some(({ since }) => since >= 0)) return;
  throw new CounterfactualError({
    code: 'no-comparisons',
    found: 'all units start their treatment at the same time',
    why: 'What would have happened anyway is read off units that are treated later or never.',
    remedy: 'Add such units.',
  });
}
