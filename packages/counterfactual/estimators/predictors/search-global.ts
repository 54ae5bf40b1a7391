import { randomBits } from '../../numbers/random.ts';
import { type InnerWorkspace, outerLoss, solveInner } from './inner.ts';
import { least } from './least.ts';
import { eachOnce, type LocalOptimum } from './local-optimum.ts';
import { localSearch } from './local-search.ts';
import type { Problem } from './problem.ts';
import { searchCompat } from './search-compat.ts';
import { equalStart, regressionStart } from './starts.ts';

/** `starts`: how many are begun from beside those that are named; `seed`: of the draws they are the best of. */
export type Drawing = { readonly starts: number; readonly seed: number };

/**
 * Local optima of the outer loss, best first, each once: from where Synth's search ends, so that nothing worse comes out, and from many starts
 * on log v: equal v, the regression of outcomes on predictors, each predictor alone, and the `starts` best of twenty times as many places drawn
 * evenly on the logarithms, half of them between 1e-8 and 1, half between 1e-2 and 1.
 */
export function localOptima(
  problem: Problem,
  inner: InnerWorkspace,
  { starts, seed }: Drawing,
): readonly LocalOptimum[] {
  const { descend, polish } = localSearch(problem, inner);
  const synth = searchCompat(problem, inner);
  const begun = [...named(problem), ...drawn(problem, inner, { starts, seed })];
  const ends = eachOnce([...synth, ...begun.map(descend)]);
  return eachOnce([...synth, ...ends.map(polish)]);
}

function named(problem: Problem): readonly Float64Array[] {
  const { width } = problem;
  const regression = regressionStart(problem);
  const alone = Array.from({ length: width }, (_, own) =>
    Float64Array.from({ length: width }, (__, k) => (k === own ? 1 : 1e-4)),
  );
  return [equalStart(width), ...(regression ? [regression] : []), ...alone];
}

/** Where one donor has all the weight the loss is flat, and nothing leads away: of many places the best are begun from. */
const looked = 20;

function drawn(problem: Problem, inner: InnerWorkspace, { starts, seed }: Drawing): readonly Float64Array[] {
  const bits = randomBits(seed, 0);
  return Array.from({ length: looked * starts }, (_, at) => {
    const lowest = at % 2 === 0 ? least : 1e-2;
    const v = Float64Array.from({ length: problem.width }, () => lowest ** (bits.word() / 2 ** 32));
    solveInner(problem, v, inner, { resume: true });
    return { v, loss: outerLoss(problem, inner) };
  })
    .sort((one, other) => one.loss - other.loss)
    .slice(0, starts)
    .map(({ v }) => v);
}
