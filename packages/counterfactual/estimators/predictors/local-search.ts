import { variableMetric } from '../../solvers/variable-metric.ts';
import { type InnerWorkspace, outerLoss, solveInner } from './inner.ts';
import { least } from './least.ts';
import type { LocalOptimum } from './local-optimum.ts';
import { outerSlopes, slopeWorkspace } from './outer-slopes.ts';
import type { Problem } from './problem.ts';

/** Searches from one place, and on from one optimum, of one problem. */
export type LocalSearch = {
  /**
   * From a start on log v downwards along the slopes; the loss has kinks, where a donor enters or leaves, and it may end at one. The largest
   * v is one.
   */
  readonly descend: (start: Float64Array) => LocalOptimum;
  /** From there along each predictor alone: by a factor e³, halved while nothing gains, which crosses kinks; then down again. */
  readonly polish: (optimum: LocalOptimum) => LocalOptimum;
};

export function localSearch(problem: Problem, inner: InnerWorkspace): LocalSearch {
  const v = new Float64Array(problem.width);
  const slopes = slopeWorkspace(problem);
  const lossAt = (logs: Float64Array): number => {
    exponentials(logs, v);
    solveInner(problem, v, inner, { resume: true });
    return outerLoss(problem, inner);
  };
  const slopesAt = (_: Float64Array, into: Float64Array) => outerSlopes(problem, v, inner, slopes, into);
  const ended = (logs: Float64Array): LocalOptimum => {
    const loss = lossAt(logs);
    return { v: v.slice(), loss, weights: inner.weights.slice() };
  };
  const logsOf = (start: Float64Array) => start.map((value) => Math.log(Math.max(value, least)));
  const down = (logs: Float64Array) =>
    ended(variableMetric(lossAt, slopesAt, logs, { tolerance: 1e-9, most: 60, shorten: 0.3 }).at);
  return {
    descend: (start) => down(logsOf(start)),
    polish: (optimum) => {
      const logs = logsOf(optimum.v);
      alongEach(lossAt, logs, optimum.loss);
      const on = down(logs);
      return on.loss < optimum.loss ? on : optimum;
    },
  };
}

function alongEach(lossAt: (logs: Float64Array) => number, at: Float64Array, value: number): void {
  let best = value;
  for (let [step, rounds] = [3, 0]; step > 0.02 && rounds < 500; rounds += 1) {
    const before = best;
    for (let k = 0; k < at.length; k += 1) {
      const here = at[k] as number;
      for (const sign of signs) {
        at[k] = here + sign * step;
        const tried = lossAt(at);
        if (tried < best) {
          best = tried;
          break;
        }
        at[k] = here;
      }
    }
    if (!(best < before * (1 - 1e-7))) step /= 2;
  }
}
const signs = [1, -1] as const;

function exponentials(logs: Float64Array, into: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const log of logs) top = Math.max(top, log);
  for (let k = 0; k < into.length; k += 1) into[k] = Math.max(least, Math.exp((logs[k] as number) - top));
}
