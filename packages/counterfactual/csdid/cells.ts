import type { Panel } from '../panel/panel.ts';
import type { Settings } from './options.ts';
import type { Cohort, Sample } from './sample.ts';

/** One effect to estimate: of the cohort, in the period `at`, against its base period. Periods are positions in the panel. */
export type Cell = {
  readonly cohort: Cohort;
  readonly at: number;
  /** −1: the panel has no period before the treatment may work. */
  readonly base: number;
};

/**
 * Every cell of every cohort, by cohort and period. From the start on the base is the last period that anticipation leaves untouched: the
 * last one there is, so the years of a panel may jump. Before the start the base is the period before (varying) or that same one.
 * Source: Callaway and Sant'Anna (2021), sections 2 and 4.
 */
export function cellsOf(
  panel: Panel,
  { cohorts }: Sample,
  { anticipation, base }: Settings,
): readonly Cell[] {
  return cohorts.flatMap((cohort) => {
    const untouched = lastBefore(panel.times, cohort.group - anticipation);
    const cells: Cell[] = [];
    for (let at = base === 'varying' ? 1 : 0; at < panel.periods.length; at += 1)
      cells.push({ cohort, at, base: at < cohort.start && base === 'varying' ? at - 1 : untouched });
    return cells;
  });
}

/** Of a cell outside the reach of the treatment, so that its effect should be zero. */
export function isBefore(panel: Panel, { cohort, at }: Cell, anticipation: number): boolean {
  return at <= lastBefore(panel.times, cohort.group - anticipation);
}

/** Writes the positions in the sample of the cell's treated and, after them, of those it is compared with; answers both counts. */
export function gather(
  panel: Panel,
  { starts }: Sample,
  { control, anticipation }: Settings,
  { cohort, at, base }: Cell,
  members: Int32Array,
): readonly [treated: number, comparisons: number] {
  const from = (panel.times[Math.max(at, base)] as number) + anticipation + ROUNDING;
  let count = 0;
  for (let unit = 0; unit < starts.length; unit += 1)
    if (starts[unit] === cohort.start) members[count++] = unit;
  const treated = count;
  for (let unit = 0; unit < starts.length; unit += 1) {
    const start = starts[unit] as number;
    if (
      start === -1 ||
      (control === 'not-yet' && start !== cohort.start && (panel.times[start] as number) > from)
    )
      members[count++] = unit;
  }
  return [treated, count - treated];
}

/** Times such as 2012 + 1/12 are sums; one that falls short of another by a rounding is the same time. */
const ROUNDING = 1e-9;

function lastBefore(times: Float64Array, time: number): number {
  let last = times.length - 1;
  while (last >= 0 && !((times[last] as number) < time - ROUNDING)) last -= 1;
  return last;
}
