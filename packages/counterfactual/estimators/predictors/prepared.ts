import type { Block } from '../../panel/block.ts';
import { before, windowIn } from './periods-in.ts';
import { type Predictor, predictorsIn } from './predictors-in.ts';
import { type PredictorValues, type Problem, problemOf } from './problem.ts';
import { refused } from './read-fields.ts';
import type { Searching } from './searched.ts';
import type { PredictorSpec, Search } from './spec.ts';
import { valuesOf } from './values-of.ts';

/**
 * A specification in a panel: numbers for all units, which every one that is treated or pretends to be is fitted with. Nothing but plain
 * data, for workers.
 */
export type Prepared = {
  readonly search: Search;
  readonly searching: Searching;
  /** What v is searched with. */
  readonly searched: Step;
  /** What v is used with, where that differs. */
  readonly final?: Step;
};
export type Step = {
  readonly predictors: readonly Predictor[];
  readonly values: PredictorValues;
  /** Positions of the periods that the outcome is fitted over. */
  readonly window: readonly number[];
};

/** Throws `CounterfactualError`: whatever does not fit the panel, with its path in the specification. */
export function prepared(block: Block, spec: PredictorSpec): Prepared {
  const { search = 'global', starts = 20, seed = 1, resolution } = spec;
  const searching: Searching = {
    kind: search === 'compat' ? 'compat' : 'global',
    starts,
    seed,
    ...(resolution === undefined ? {} : { resolution }),
  };
  const step = (usual: readonly number[], window: readonly number[], known?: number): Step => {
    const predictors = predictorsIn(block, spec, usual, known);
    return { predictors, values: valuesOf(block, predictors), window };
  };
  if (search === 'cross-validated') {
    const { training, validation } = splitOf(block, spec);
    const known = (training.at(-1) as number) + 1;
    return {
      search,
      searching,
      searched: step(training, validation, known),
      final: step(validation, validation),
    };
  }
  const usual = spec.window ? windowIn(block, spec.window, 'window') : before(block);
  const window = spec.optimise ? windowIn(block, spec.optimise, 'optimise') : before(block);
  return { search, searching, searched: step(usual, window) };
}

/** The problems of one unit, by its block: what `fitUnit` takes. */
export const problemsOf = (
  block: Block,
  { searched, final }: Prepared,
): { problem: Problem; final?: Problem } => ({
  problem: problemOf(block, searched.values, searched.window),
  ...(final ? { final: problemOf(block, final.values, final.window) } : {}),
});

function splitOf(block: Block, { split }: PredictorSpec) {
  const half = Math.floor(block.pre / 2);
  if (!split) return { training: before(block).slice(0, half), validation: before(block).slice(half) };
  const training = windowIn(block, split.training, 'split.training');
  const validation = windowIn(block, split.validation, 'split.validation');
  if ((training.at(-1) as number) < (validation[0] as number)) return { training, validation };
  throw refused(
    'split',
    `the validation begins in ${block.panel.periods[validation[0] as number]}, before the training ends`,
    'Let the training periods lie before the validation periods.',
  );
}
