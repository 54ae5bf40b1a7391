import type { Certificate } from '../../solvers/certificate.ts';
import { type InnerWorkspace, innerWorkspace, keepWeights, outerLoss, solveInner } from './inner.ts';
import type { LocalOptimum } from './local-optimum.ts';
import type { Problem } from './problem.ts';
import { type Searching, searchedOf } from './searched.ts';
import { breakTie, isTied, type Tie } from './ties.ts';

/** One unit fitted, in plain numbers: a worker can hand it over. */
export type UnitFit = {
  /** Of the donors, in their order: none below zero, their sum one. */
  readonly weights: Float64Array;
  /** Of the predictors; their sum is one. */
  readonly v: Float64Array;
  /** Of the inner problem, in squared standard deviations of predictors. */
  readonly inner: Certificate;
  /** Mean squared gap of the outcome over the window of the search, and what no v can undercut; in the square of its unit. */
  readonly loss: number;
  readonly bound: number;
  readonly tie: Tie;
  /**
   * `proven`: the bound is reached; `inside`: the unit lies inside the hull of its donors' predictors, and every v leaves the same weights
   * to choose from; `searched`: the best of local optima.
   */
  readonly ended: 'proven' | 'inside' | 'searched';
  /** How many local optima were told apart. */
  readonly optima: number;
  /** Weights at those whose loss is within a hundredth of the best, itself first. */
  readonly nearBest: readonly Float64Array[];
};

/**
 * Fits one unit, treated or pretending to be: predictor weights by `searching`, and under them the donors' weights. It depends on nothing
 * but what it is given. `final`: the problem in which the v found is used, where that is another than the one it is searched in (cross-
 * validation).
 */
export function fitUnit(problem: Problem, searching: Searching, final?: Problem): UnitFit {
  const inner = innerWorkspace(problem);
  const { ended, bound, optima } = searchedOf(problem, searching, inner);
  const near = optima.filter(({ loss }) => loss <= 1.01 * (optima[0] as LocalOptimum).loss);
  const used = final ? { problem: final, inner: innerWorkspace(final) } : { problem, inner };
  const settled = near.map(({ v, weights }) =>
    settle(used.problem, v, used.inner, final ? {} : { weights, proven: ended === 'proven' }),
  );
  const best = settled[0] as Settled;
  const square = problem.scale ** 2;
  return {
    ...best,
    // The weights of a tie that was broken fit better than those the search went by.
    loss: Math.max(bound, final ? (near[0] as LocalOptimum).loss : best.loss) * square,
    bound: bound * square,
    ended,
    optima: optima.length,
    nearBest: settled.map(({ weights }) => weights),
  };
}

type Settled = Pick<UnitFit, 'weights' | 'v' | 'inner' | 'tie' | 'loss'>;

/**
 * The donors' weights under v, ties broken. `weights`: those that the search found under v, which rounding may keep another solve from finding
 * where v lets little decide; `proven`: nothing fits the outcome better.
 */
function settle(
  problem: Problem,
  v: Float64Array,
  inner: InnerWorkspace,
  { weights, proven = false }: { weights?: Float64Array; proven?: boolean },
): Settled {
  const sum = v.reduce((all, value) => all + value, 0);
  const shares = v.map((value) => value / sum);
  const certificate = solveInner(problem, shares, inner);
  if (weights) keepWeights(inner, weights);
  const tied = isTied(problem, shares, inner);
  const tie = !tied ? 'none' : proven ? 'by-outcome' : breakTie(problem, inner);
  return {
    v: shares,
    weights: inner.weights.slice(),
    inner: certificate,
    tie,
    loss: outerLoss(problem, inner),
  };
}
