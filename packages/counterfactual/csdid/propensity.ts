import { factor, solveLower, solveUpper } from '../numbers/cholesky.ts';
import type { Workspace } from './workspace.ts';

/** How the fit ended; `highest` is the largest chance of any member. */
export type PropensityFit =
  | { readonly kind: 'fitted'; readonly highest: number }
  | { readonly kind: 'collinear'; readonly column: number }
  | { readonly kind: 'separated' };

/**
 * The chance to be treated given the covariates: a logit by Newton's method, halving a step that lowers the likelihood. Writes `chance`,
 * the comparisons' odds as `weight`, and the factor of mean[p(1 − p)XX'] as `chanceGram`. Covariates that tell the treated from the
 * comparisons without fail have no such fit: separated.
 */
export function fitPropensity(work: Workspace): PropensityFit {
  const { treated, comparisons, width, chance, chanceGram, chanceVector, slopes } = work;
  const count = treated + comparisons;
  chance.fill(0.5, 0, count);
  sumGram(work);
  const column = factor(chanceGram, width);
  if (column >= 0) return { kind: 'collinear', column };

  slopes.fill(0);
  slopes[0] = Math.log(treated / comparisons);
  let before = Number.NEGATIVE_INFINITY;
  let done = false;
  for (let pass = 0; pass < 100; pass += 1) {
    const likelihood = predict(work);
    if (done) {
      sumGram(work);
      if (factor(chanceGram, width) >= 0) return { kind: 'separated' };
      return { kind: 'fitted', highest: weigh(work) };
    }
    if (likelihood < before - 1e-12 * Math.abs(before)) {
      // chanceVector still holds the step that went too far.
      for (let i = 0; i < width; i += 1) {
        chanceVector[i] = (chanceVector[i] as number) / 2;
        slopes[i] = (slopes[i] as number) - (chanceVector[i] as number);
      }
      continue;
    }
    before = likelihood;
    sumGram(work);
    if (factor(chanceGram, width) >= 0) return { kind: 'separated' };
    done = step(work) < 1e-18;
  }
  return { kind: 'separated' };
}

/** Chances at the slopes; answers the mean log-likelihood. */
function predict({ treated, comparisons, width, design, chance, slopes }: Workspace): number {
  const count = treated + comparisons;
  let likelihood = 0;
  for (let row = 0; row < count; row += 1) {
    let logit = 0;
    for (let i = 0; i < width; i += 1) logit += (design[row * width + i] as number) * (slopes[i] as number);
    chance[row] = 1 / (1 + Math.exp(-logit));
    const against = row < treated ? -logit : logit;
    likelihood -= against > 0 ? against + Math.log1p(Math.exp(-against)) : Math.log1p(Math.exp(against));
  }
  return likelihood / count;
}

/** The lower triangle of mean[p(1 − p)XX']. */
function sumGram({ treated, comparisons, width, design, chance, chanceGram }: Workspace): void {
  const count = treated + comparisons;
  chanceGram.fill(0);
  for (let row = 0; row < count; row += 1) {
    const start = row * width;
    const p = chance[row] as number;
    const spread = (p * (1 - p)) / count;
    for (let i = 0; i < width; i += 1) {
      const x = (design[start + i] as number) * spread;
      for (let j = 0; j <= i; j += 1)
        chanceGram[i * width + j] = (chanceGram[i * width + j] as number) + x * (design[start + j] as number);
    }
  }
}

/** One Newton step of the slopes; answers twice what the mean likelihood can still gain. */
function step({
  treated,
  comparisons,
  width,
  design,
  chance,
  chanceGram,
  chanceVector,
  slopes,
}: Workspace): number {
  const count = treated + comparisons;
  chanceVector.fill(0);
  for (let row = 0; row < count; row += 1) {
    const left = ((row < treated ? 1 : 0) - (chance[row] as number)) / count;
    for (let i = 0; i < width; i += 1)
      chanceVector[i] = (chanceVector[i] as number) + left * (design[row * width + i] as number);
  }
  let decrement = 0;
  solveLower(chanceGram, width, chanceVector);
  for (let i = 0; i < width; i += 1) decrement += (chanceVector[i] as number) ** 2;
  solveUpper(chanceGram, width, chanceVector);
  for (let i = 0; i < width; i += 1) slopes[i] = (slopes[i] as number) + (chanceVector[i] as number);
  return decrement;
}

/** The odds of the comparisons; answers the highest chance. */
function weigh({ treated, comparisons, chance, weight }: Workspace): number {
  let highest = 0;
  for (let row = 0; row < treated + comparisons; row += 1) {
    const p = chance[row] as number;
    weight[row] = row < treated ? 0 : p / (1 - p);
    if (p > highest) highest = p;
  }
  return highest;
}
