import { solve } from '../numbers/cholesky.ts';
import { takeOutPrediction } from './outcome-regression.ts';
import { fitPropensity } from './propensity.ts';
import type { Workspace } from './workspace.ts';

export type CellFit =
  | { readonly kind: 'estimated'; readonly estimate: number; readonly highestChance: number }
  | { readonly kind: 'collinear'; readonly column: number }
  | { readonly kind: 'no-overlap' };

/** A treated unit this sure to be treated has nobody it can be compared with. */
export const HIGHEST_CHANCE = 0.999;

/**
 * The effect in one cell, of a filled workspace. The influence of each member on it is written to `influence` at the member's position in
 * the sample, as a part of the sample's mean: the estimate's error is about the mean of `influence` over all `units` of it.
 *
 * Source: Sant'Anna and Zhao (2020), "Doubly robust difference-in-differences estimators", equations 2.2 to 2.4 with the influence
 * functions of their appendix; Callaway and Sant'Anna (2021), theorem 2.
 */
export function estimateCell(
  work: Workspace,
  method: 'dr' | 'or' | 'ipw',
  units: number,
  influence: Float64Array,
): CellFit {
  const { treated, comparisons, width, members, design, change, chance, weight } = work;
  const count = treated + comparisons;
  // With a constant alone the three estimates and their influences are the same numbers.
  const weighs = method !== 'or' && width > 1;
  const predicts = method !== 'ipw' || width === 1;

  let highestChance = treated / count;
  if (weighs) {
    const fit = fitPropensity(work);
    if (fit.kind === 'collinear') return fit;
    if (fit.kind === 'separated' || fit.highest >= HIGHEST_CHANCE) return { kind: 'no-overlap' };
    highestChance = fit.highest;
  }
  if (predicts) {
    const column = takeOutPrediction(work);
    if (column >= 0) return { kind: 'collinear', column };
  }

  const ofTreated = meanOfTreated(work);
  const weights = weighs ? sumOf(weight, treated, count) : 0;
  const ofComparisons = weighs ? weightedSum(work) / weights : 0;
  if (predicts) outcomeDirection(work, weights);
  if (weighs) chanceDirection(work, weights, ofComparisons);

  const scale = units / count;
  for (let row = 0; row < count; row += 1) {
    const left = change[row] as number;
    let own = row < treated ? ((left - ofTreated) * count) / treated : 0;
    if (weighs) {
      if (row >= treated) own -= ((weight[row] as number) * (left - ofComparisons) * count) / weights;
      own -=
        ((row < treated ? 1 : 0) - (chance[row] as number)) * along(design, width, row, work.chanceVector);
    }
    if (predicts && row >= treated) own -= left * along(design, width, row, work.outcomeVector);
    influence[members[row] as number] = own * scale;
  }
  return { kind: 'estimated', estimate: ofTreated - ofComparisons, highestChance };
}

function meanOfTreated({ treated, change }: Workspace): number {
  return sumOf(change, 0, treated) / treated;
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += values[at] as number;
  return sum;
}

function weightedSum({ treated, comparisons, change, weight }: Workspace): number {
  let sum = 0;
  for (let row = treated; row < treated + comparisons; row += 1)
    sum += (weight[row] as number) * (change[row] as number);
  return sum;
}

/** How the estimate moves with the regression: the treated's mean covariates less the weighted comparisons', through the Gram. */
function outcomeDirection(work: Workspace, weights: number): void {
  const { treated, comparisons, width, design, weight, outcomeVector, outcomeGram } = work;
  outcomeVector.fill(0);
  const last = weights > 0 ? treated + comparisons : treated;
  for (let row = 0; row < last; row += 1) {
    const part = row < treated ? 1 / treated : -(weight[row] as number) / weights;
    for (let i = 0; i < width; i += 1)
      outcomeVector[i] = (outcomeVector[i] as number) + part * (design[row * width + i] as number);
  }
  solve(outcomeGram, width, outcomeVector);
}

/** How the estimate moves with the chances. */
function chanceDirection(work: Workspace, weights: number, ofComparisons: number): void {
  const { treated, comparisons, width, design, change, weight, chanceVector, chanceGram } = work;
  chanceVector.fill(0);
  for (let row = treated; row < treated + comparisons; row += 1) {
    const part = ((weight[row] as number) * ((change[row] as number) - ofComparisons)) / weights;
    for (let i = 0; i < width; i += 1)
      chanceVector[i] = (chanceVector[i] as number) + part * (design[row * width + i] as number);
  }
  solve(chanceGram, width, chanceVector);
}

function along(design: Float64Array, width: number, row: number, direction: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < width; i += 1) sum += (design[row * width + i] as number) * (direction[i] as number);
  return sum;
}
