import { nelderMead } from '../../solvers/nelder-mead.ts';
import { centralDifferences, variableMetric } from '../../solvers/variable-metric.ts';
import { type InnerWorkspace, outerLoss, solveInner } from './inner.ts';
import { least } from './least.ts';
import { eachOnce, type LocalOptimum } from './local-optimum.ts';
import type { Problem } from './problem.ts';
import { equalStart, regressionStart } from './starts.ts';

/**
 * The search of Synth 1.1: v = |p|/Σ|p| (never below 1e-8, where a predictor would be none), from equal v and from the regression of
 * outcomes on predictors, by the simplex of Nelder and Mead and by BFGS with slopes from differences. Where each of them ends, best first:
 * Synth keeps the first. `resolution`: what losses must differ by, as a share of the loss, for the simplex to go on.
 */
export function searchCompat(
  problem: Problem,
  work: InnerWorkspace,
  resolution?: number,
): readonly LocalOptimum[] {
  const v = new Float64Array(problem.width);
  const lossAt = (p: Float64Array): number => {
    normalise(p, v);
    solveInner(problem, v, work, { resume: true });
    return outerLoss(problem, work);
  };
  const starts = [equalStart(problem.width), regressionStart(problem)].filter((start) => start !== undefined);
  const found = starts.flatMap((start) => [
    nelderMead(lossAt, start, resolution === undefined ? {} : { tolerance: resolution }),
    variableMetric(
      lossAt,
      centralDifferences(lossAt),
      start,
      resolution === undefined ? {} : { tolerance: resolution },
    ),
  ]);
  return eachOnce(
    found.map(({ at }) => {
      const loss = lossAt(at);
      return { v: v.slice(), loss, weights: work.weights.slice() };
    }),
  );
}

function normalise(p: Float64Array, into: Float64Array): void {
  let sum = 0;
  for (const value of p) sum += Math.abs(value);
  for (let k = 0; k < into.length; k += 1)
    into[k] = sum > 0 ? Math.max(least, Math.abs(p[k] as number) / sum) : 1 / into.length;
}
