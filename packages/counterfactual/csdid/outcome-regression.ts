import { factor, solve } from '../numbers/cholesky.ts';
import type { Workspace } from './workspace.ts';

/**
 * Least squares of the change among the comparisons; every member's change becomes what is left of it. Answers −1, or the column of the
 * design that is a combination of those before it; `outcomeGram` holds the factor of mean[(1 − D)XX'] afterwards, the mean taken over the
 * whole cell.
 */
export function takeOutPrediction(work: Workspace): number {
  const { treated, comparisons, width, design, change, outcomeGram, slopes } = work;
  const count = treated + comparisons;
  outcomeGram.fill(0);
  slopes.fill(0);
  for (let row = treated; row < count; row += 1) {
    const start = row * width;
    const own = change[row] as number;
    for (let i = 0; i < width; i += 1) {
      const x = (design[start + i] as number) / count;
      slopes[i] = (slopes[i] as number) + x * own;
      for (let j = 0; j <= i; j += 1)
        outcomeGram[i * width + j] =
          (outcomeGram[i * width + j] as number) + x * (design[start + j] as number);
    }
  }
  const collinear = factor(outcomeGram, width);
  if (collinear >= 0) return collinear;
  solve(outcomeGram, width, slopes);
  for (let row = 0; row < count; row += 1) {
    let predicted = 0;
    for (let i = 0; i < width; i += 1)
      predicted += (design[row * width + i] as number) * (slopes[i] as number);
    change[row] = (change[row] as number) - predicted;
  }
  return -1;
}
