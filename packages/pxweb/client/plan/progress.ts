import type { Clock } from '../http/clock.ts';
import type { Plan } from './plan.ts';

export type Progress = {
  readonly cellsDone: number;
  readonly cells: number;
  readonly partsDone: number;
  readonly parts: number;
  /** At the pace so far; null before anything was fetched. */
  readonly leftMs: number | null;
};

/** Counts, and tells whenever something changed. What was had before costs no time and is not in the pace. */
export function progressOf(plan: Plan, clock: Clock, tell: ((progress: Progress) => void) | undefined) {
  const began = clock.now();
  let [cellsDone, cellsFetched, partsDone, parts] = [0, 0, 0, plan.parts.length];

  return {
    had(cells: number) {
      cellsDone += cells;
      partsDone += 1;
      report();
    },
    fetched(cells: number) {
      cellsFetched += cells;
      this.had(cells);
    },
    parts(number: number) {
      parts = number;
      report();
    },
  };

  function report(): void {
    const elapsed = clock.now() - began;
    const leftMs = cellsFetched === 0 ? null : (elapsed / cellsFetched) * (plan.cells - cellsDone);
    tell?.({ cellsDone, cells: plan.cells, partsDone, parts, leftMs });
  }
}
