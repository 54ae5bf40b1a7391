import type { Panel } from '../panel/panel.ts';

/** Units by the start of their treatment, with the mean outcome of each such cohort in each period. */
export type CohortTable = {
  /** Positions in the panel. */
  readonly units: Int32Array;
  /** For each of them its cohort. */
  readonly of: Int32Array;
  /** By cohort: the position of the first treated period, −1 for never. */
  readonly starts: Int32Array;
  readonly sizes: Int32Array;
  /** The first periods of the panel, as many as are used. */
  readonly periods: number;
  /** `means[cohort · periods + period]`. */
  readonly means: Float64Array;
};

export function cohortTable(panel: Panel, units: Int32Array, periods: number): CohortTable {
  const startOf = (unit: number) => panel.starts[unit] as number;
  const starts = Int32Array.from(new Set(Array.from(units, startOf))).sort();
  const of = units.map((unit) => starts.indexOf(startOf(unit)));
  const sizes = new Int32Array(starts.length);
  const means = new Float64Array(starts.length * periods);
  for (let row = 0; row < units.length; row += 1) {
    const cohort = of[row] as number;
    sizes[cohort] = (sizes[cohort] as number) + 1;
    const from = (units[row] as number) * panel.periods.length;
    for (let t = 0; t < periods; t += 1)
      means[cohort * periods + t] =
        (means[cohort * periods + t] as number) + (panel.outcomes[from + t] as number);
  }
  for (let at = 0; at < means.length; at += 1)
    means[at] = (means[at] as number) / (sizes[Math.floor(at / periods)] as number);
  return { units, of, starts, sizes, periods, means };
}

/** Whether a cohort is treated in a period. */
export function isTreated({ starts }: CohortTable, cohort: number, period: number): boolean {
  const start = starts[cohort] as number;
  return start >= 0 && period >= start;
}
