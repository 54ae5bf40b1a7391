import { sampleOf } from '../csdid/sample.ts';
import { clustersOf, refuseUneven } from '../panel/clusters.ts';
import type { Panel } from '../panel/panel.ts';
import { type CohortTable, cohortTable, isTreated } from './cohort-table.ts';
import { averages, eventCell, refuseOneStart } from './event-cells.ts';
import type { EventOptions, EventStudy } from './result.ts';
import { type UntreatedFit, untreatedFit } from './untreated-fit.ts';

/**
 * The imputation event study: effects of units and periods are fitted to untreated outcomes alone, and what the treated outcomes are above
 * them is averaged. The most precise of the linear estimators where errors are alike and independent. A period in which everybody is
 * treated has nothing to be compared with; its cells are named in `notEstimable`.
 *
 * The error is the conservative one: a treated outcome's own effect is told from noise by the mean of its cohort in its period. A cohort
 * of one unit therefore adds nothing to it. Throws `CounterfactualError` when nothing can be estimated.
 *
 * Source: Borusyak, Jaravel and Spiess (2024), "Revisiting event-study designs", theorems 1 and 3.
 */
export function imputation(panel: Panel, { clusters: given, level = 0.95 }: EventOptions = {}): EventStudy {
  refuseUneven(panel, given);
  const sample = sampleOf(panel, 'not-yet');
  const table = cohortTable(panel, sample.units, panel.periods.length);
  const fit = untreatedFit(table);
  const treated = Array.from(table.starts.keys()).flatMap((cohort) =>
    Array.from({ length: table.periods }, (_, at) => at)
      .filter((at) => isTreated(table, cohort, at))
      .map((at) => eventCell(panel, table, cohort, at)),
  );
  const cells = treated.filter(({ at }) => at < fit.periods);
  refuseOneStart(cells);
  const residuals = {
    table,
    values: residualsOf(panel, table, fit),
    clusters: clustersOf(sample.units, given),
    correction: 1,
    level,
  };
  return {
    ...averages(cells, residuals, fit.weightsOf),
    notEstimable: treated
      .filter(({ at }) => at >= fit.periods)
      .map(({ cohort, at }) => unreachable(panel, table.starts[cohort] as number, at)),
    warnings: sample.warnings,
  };
}

/** Untreated: what the fit leaves. Treated: the effect less its mean in the cohort and period. */
function residualsOf(panel: Panel, table: CohortTable, { periodEffects }: UntreatedFit): Float64Array {
  const { units, of, starts, periods, means } = table;
  const values = new Float64Array(units.length * periods);
  for (let row = 0; row < units.length; row += 1) {
    const from = (units[row] as number) * panel.periods.length;
    const cohort = of[row] as number;
    const start = starts[cohort] as number;
    const untreated = start < 0 ? periods : start;
    let unitEffect = 0;
    let ofCohort = 0;
    for (let t = 0; t < untreated; t += 1) {
      const effect = periodEffects[t] as number;
      unitEffect += ((panel.outcomes[from + t] as number) - effect) / untreated;
      ofCohort += ((means[cohort * periods + t] as number) - effect) / untreated;
    }
    for (let t = 0; t < periods; t += 1) {
      const outcome = panel.outcomes[from + t] as number;
      values[row * periods + t] =
        t < untreated
          ? outcome - unitEffect - (periodEffects[t] as number)
          : outcome - unitEffect - ((means[cohort * periods + t] as number) - ofCohort);
    }
  }
  return values;
}

function unreachable(panel: Panel, start: number, at: number) {
  return {
    code: 'no-comparisons',
    group: panel.times[start] as number,
    time: panel.times[at] as number,
    found: 'every unit is treated by then',
    where: { cohort: panel.periods[start], period: panel.periods[at] },
    why: 'The effect of such a period on the untreated is not known.',
    remedy: 'Add units that are treated later or never.',
  };
}
