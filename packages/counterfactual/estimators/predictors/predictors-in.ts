import type { Block } from '../../panel/block.ts';
import { periodsIn, windowIn } from './periods-in.ts';
import { refused } from './read-fields.ts';
import type { Aggregation, PeriodName, PredictorSpec, Window } from './spec.ts';

/** One predictor in a panel: which cells make its number. */
export type Predictor = {
  readonly name: string;
  /** Where in the specification. */
  readonly path: string;
  /** null: the outcome. */
  readonly column: string | null;
  /** Positions in the panel. */
  readonly periods: readonly number[];
  readonly aggregation: Aggregation;
};

/**
 * The predictors of a specification, columns first, then special ones, then the outcome. `usual`: positions of the window of those without
 * their own; `known`: the first positions only, for those with. Throws `predictor-spec`: periods outside, names that stand twice, nothing
 * left of a window.
 */
export function predictorsIn(
  block: Block,
  { predictors = [], specialPredictors = [], outcomePredictors = [] }: PredictorSpec,
  usual: readonly number[],
  known = block.pre,
): readonly Predictor[] {
  const found = [
    ...predictors.map((each, at) => {
      const path = `predictors[${at}]`;
      const periods = each.window ? windowIn(block, each.window, `${path}.window`) : usual;
      return made(each, path, each.column, each.window ? spanned(each.window) : '', periods);
    }),
    ...specialPredictors.map((each, at) => {
      const path = `specialPredictors[${at}]`;
      return made(
        each,
        path,
        each.column,
        listed(each.periods),
        periodsIn(block, each.periods, `${path}.periods`),
      );
    }),
    ...outcomePredictors.map((each, at) => {
      const path = `outcomePredictors[${at}]`;
      return 'window' in each
        ? made(each, path, null, spanned(each.window), windowIn(block, each.window, `${path}.window`))
        : made(each, path, null, listed(each.periods), periodsIn(block, each.periods, `${path}.periods`));
    }),
  ].map((each) => ({ ...each, periods: each.periods.filter((at) => at < known) }));
  refuseTwice(found);
  refuseNothingLeft(found, block, known);
  return found;
}

function made(
  { name, aggregation = 'mean' }: { readonly name?: string; readonly aggregation?: Aggregation },
  path: string,
  column: string | null,
  when: string,
  periods: readonly number[],
): Predictor {
  const called = name ?? `${column ?? 'outcome'}${when === '' ? '' : ` ${when}`}`;
  return { name: called, path, column, periods, aggregation };
}

const spanned = ([from, to]: Window) => `${from}–${to}`;
const listed = (periods: readonly PeriodName[]) => periods.join(', ');

function refuseTwice(found: readonly Predictor[]): void {
  for (const [at, { name, path }] of found.entries()) {
    const first = found.findIndex((each) => each.name === name);
    if (first < at)
      throw refused(
        path,
        `it is called “${name}” as ${found[first]?.path} is`,
        'Leave one of the two out, or give it a name of its own.',
      );
  }
}

function refuseNothingLeft(found: readonly Predictor[], { panel }: Block, known: number): void {
  const empty = found.find(({ periods }) => periods.length === 0);
  if (!empty) return;
  throw refused(
    empty.path,
    `“${empty.name}” has no period up to ${panel.periods[known - 1]}, where the training ends`,
    'Give it no window, so that it follows the split, or one that begins within the training periods.',
  );
}
