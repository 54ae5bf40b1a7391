import { randomBits } from '../../numbers/random.ts';
import type { InnerWorkspace } from './inner.ts';
import { least } from './least.ts';
import { eachOnce, type LocalOptimum } from './local-optimum.ts';
import { localSearch } from './local-search.ts';
import type { Problem } from './problem.ts';
import { searchCompat } from './search-compat.ts';
import { equalStart, regressionStart } from './starts.ts';

/** `starts`: how many are drawn beside those that are named; `seed`: of the draws. */
export type Drawing = { readonly starts: number; readonly seed: number };

/**
 * Local optima of the outer loss, best first, each once: from where Synth's search ends, so that nothing worse comes out, and from many starts on log v: equal v, the regression of outcomes on
 * predictors, each predictor alone, and `starts` places drawn evenly on the logarithms, half of them between 1e-8 and 1, half between 1e-2 and 1.
 */
export function localOptima(
  problem: Problem,
  inner: InnerWorkspace,
  { starts, seed }: Drawing,
): readonly LocalOptimum[] {
  const { descend, polish } = localSearch(problem, inner);
  const synth = searchCompat(problem, inner);
  const ends = eachOnce([...synth, ...[...startsOf(problem, starts, seed)].map(descend)]);
  return eachOnce([...synth, ...ends.map(polish)]);
}

function* startsOf(problem: Problem, starts: number, seed: number): Generator<Float64Array> {
  const { width } = problem;
  yield equalStart(width);
  const regression = regressionStart(problem);
  if (regression) yield regression;
  for (let own = 0; own < width; own += 1)
    yield Float64Array.from({ length: width }, (_, k) => (k === own ? 1 : 1e-4));
  const bits = randomBits(seed, 0);
  for (let drawn = 0; drawn < starts; drawn += 1) {
    const lowest = drawn % 2 === 0 ? least : 1e-2;
    yield Float64Array.from({ length: width }, () => lowest ** (bits.word() / 2 ** 32));
  }
}
