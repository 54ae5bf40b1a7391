import { type InnerWorkspace, outerLoss, solveInner } from './inner.ts';
import type { LocalOptimum } from './local-optimum.ts';
import { outcomeOnly } from './outcome-only.ts';
import type { Problem } from './problem.ts';
import { searchCompat } from './search-compat.ts';
import { type Drawing, localOptima } from './search-global.ts';
import { equalStart } from './starts.ts';
import { supportingWeights } from './supporting-weights.ts';

export type Searching = { readonly kind: 'compat' | 'global'; readonly resolution?: number } & Drawing;

/** Losses here are over the square of the problem's scale. */
export type Searched = {
  readonly ended: 'proven' | 'inside' | 'searched';
  readonly bound: number;
  /** Best first; at least one. */
  readonly optima: readonly LocalOptimum[];
};

/**
 * Where the outer loss is least. What needs no search is told first: a unit inside the hull of its donors' predictors reaches them without
 * error under every v; and where some v makes the weights that fit the outcome best solve the inner problem, nothing is better.
 */
export function searchedOf(
  problem: Problem,
  { kind, resolution, ...drawing }: Searching,
  inner: InnerWorkspace,
): Searched {
  const wanted = outcomeOnly(problem);
  const bound = wanted.loss;
  const equal = equalStart(problem.width);
  const { objective } = solveInner(problem, equal, inner);
  if (objective <= inside * meanSquare(problem)) {
    const loss = outerLoss(problem, inner);
    return { ended: 'inside', bound, optima: [{ v: equal, loss, weights: inner.weights.slice() }] };
  }
  if (kind === 'compat')
    return { ended: 'searched', bound, optima: searchCompat(problem, inner, resolution) };
  const v = supportingWeights(problem, wanted.weights);
  if (v) return { ended: 'proven', bound, optima: [{ v, ...wanted }] };
  return { ended: 'searched', bound, optima: localOptima(problem, inner, drawing) };
}

/** Of the donors' mean squared distance: what rounding leaves of nothing. */
const inside = 1e-10;

/** Under equal predictor weights. */
function meanSquare({ predictors, donors, width }: Problem): number {
  let sum = 0;
  for (const value of predictors) sum += value * value;
  return sum / (donors * width);
}
