import { studyTable } from '#packages/counterfactual/testing/study-table.ts';
import { say } from './say.ts';

/** The table of `packages/counterfactual/docs/simulations.md`: some minutes on one core, and the same figures each time. */
export function printStudy(): void {
  for (const line of studyTable()) say(line);
}
