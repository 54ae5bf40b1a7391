import { pathOf } from '../estimators/estimate.ts';
import { fitUnit } from '../estimators/predictors/fit-unit.ts';
import { type Prepared, problemsOf } from '../estimators/predictors/prepared.ts';
import { type Tie, ties } from '../estimators/predictors/ties.ts';
import type { Block } from '../panel/block.ts';
import { placeboBlock } from '../panel/placebo-block.ts';
import type { Work } from '../parts/work.ts';

/** A part is a control that pretends to be treated: its gaps, and how its weights were chosen. `periods`: of the panel. */
export const predictorPlacebos = (
  periods: number,
): Work<{ readonly block: Block; readonly given: Prepared }> => ({
  name: 'placebos-with-predictors',
  width: periods + 1,
  prepare:
    ({ block, given }) =>
    (row, into, at) => {
      const pretending = placeboBlock(block, [row]);
      const { problem, final } = problemsOf(pretending, given);
      const { weights, tie } = fitUnit(problem, given.searching, final);
      const path = pathOf(pretending, weights, new Float64Array(block.pre));
      for (const [t, { effect }] of path.entries()) into[at + t] = effect;
      into[at + path.length] = ties.indexOf(tie);
    },
});

export const tieAt = (numbers: Float64Array, at: number): Tie => ties[numbers[at] as number] ?? 'none';
