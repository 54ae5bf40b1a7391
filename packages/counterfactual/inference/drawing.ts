import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { type CompatFit, compatFit, compatSettings } from '../estimators/weighted/compat.ts';
import { fitRow, fittingOf } from '../estimators/weighted/exact.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import type { Block } from '../panel/block.ts';
import { wholeAgain } from '../panel/placebo-block.ts';
import type { Work } from '../parts/work.ts';

export type DrawOptions = {
  readonly replications: number;
  /** Each draw depends on the seed and its number, and on nothing else. */
  readonly seed: number;
  /** `compat`: each draw starts at the fit's weights and stops where `synthdid` stops. Default `exact`: the optimum of each. */
  readonly mode?: 'exact' | 'compat';
  /** Each draw has the ridges of its own noise. Default: those of the fit, as published. */
  readonly recomputeZeta?: boolean;
};

/** Draws that any worker can take any of: `effectOf` of a number below `count` asks for nothing but that number. */
export type Drawing = {
  readonly method: 'bootstrap' | 'placebo' | 'placebo-enumerated';
  readonly count: number;
  /** In the unit of the outcome. */
  readonly effectOf: (replication: number) => number;
};

/** All effects of a drawing, by their number, in the unit of the outcome; errors and source as of `bootstrap` and `placebosDrawn`. */
export const effectsOf = ({ count, effectOf }: Drawing): Float64Array =>
  Float64Array.from({ length: count }, (_, replication) => effectOf(replication));

/** Draws as work of numbered parts: whoever does which, the numbers are the same to the bit. */
export const drawsAsWork = <Given>(name: string, drawingOf: (given: Given) => Drawing): Work<Given> => ({
  name,
  width: 1,
  prepare: (given) => {
    const { effectOf } = drawingOf(given);
    return (part, into, at) => {
      into[at] = effectOf(part);
    };
  },
});

/** Units of a block that stand for its own: `rows` are positions among its controls, of which one may stand there twice. */
export type Redrawn = { readonly block: Block; readonly rows: readonly number[] };

/**
 * What is estimated of units redrawn from a block, with what the fit of the block itself hands on: its ridges, and in mode `compat` its weights
 * to start at (research/evaluation.md §6.1).
 */
export function refitting(
  block: Block,
  kind: Kind,
  options: Pick<DrawOptions, 'mode' | 'recomputeZeta'>,
): (redrawn: Redrawn) => number {
  // The fit of the block itself waits for the first draw: whoever only counts them has no need of it.
  let refit: ((redrawn: Redrawn) => number) | undefined;
  return (redrawn) => {
    refit ??= prepared(block, kind, options);
    return refit(redrawn);
  };
}

function prepared(
  block: Block,
  kind: Kind,
  { mode = 'exact', recomputeZeta = false }: Pick<DrawOptions, 'mode' | 'recomputeZeta'>,
): (redrawn: Redrawn) => number {
  if (mode === 'exact') {
    const main = recomputeZeta ? undefined : fittingOf(block, kind);
    return ({ block: drawn }) => fitRow(fittingOf(drawn, kind, main), -1).tau;
  }
  const settings = compatSettings(block, kind);
  const main: CompatFit = compatFit(block, settings);
  return ({ block: drawn, rows }) =>
    compatFit(drawn, recomputeZeta ? compatSettings(drawn, kind) : settings, {
      omega: wholeAgain(Float64Array.from(rows, (row) => main.omega[row] as number)),
      lambda: main.lambda,
    }).tau;
}

export function refuseFew({ replications }: Pick<DrawOptions, 'replications'>): void {
  if (Number.isSafeInteger(replications) && replications >= 2) return;
  throw new CounterfactualError({
    code: 'option-out-of-range',
    found: `${replications} replications`,
    why: 'A spread needs two numbers at least, and says little of fewer than some hundred.',
    remedy: 'Give a whole number, such as 200.',
  });
}
