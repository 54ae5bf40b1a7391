import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { type EstimatorOptions, estimate } from '../estimators/estimators.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import type { Block } from '../panel/block.ts';
import { withPeriods } from '../panel/part-of-block.ts';
import { nearestTo } from '../panel/spelling.ts';

export type PlaceboInTime = {
  /** The first period that pretends to be treated. */
  readonly start: string;
  /** Mean effect from there until the treatment; what it is not is nought by luck. */
  readonly effect: number;
  readonly preRmse: number;
};

/**
 * The treatment pretends to have come earlier, at each start with at least `least` periods before it, and what was after it is cut off: an
 * effect where nothing had happened speaks against the design (Abadie, Diamond, Hainmueller 2015, AJPS 59). Unit: the outcome's.
 */
export const placebosInTime = (
  block: Block,
  kind: Kind,
  least = 3,
  options: EstimatorOptions = {},
): PlaceboInTime[] =>
  startsOf(block, least).map((start) =>
    pretendedStart(block, (each) => estimate(each, kind, options), start),
  );

/** Positions of the starts that leave `least` periods before them. */
export const startsOf = ({ pre }: Block, least = 3): number[] =>
  Array.from({ length: Math.max(0, pre - least) }, (_, at) => least + at);

/** As `placebosInTime`, of any estimator of a block, at one start by its position. */
export function pretendedStart(
  block: Block,
  estimator: (block: Block) => { readonly estimate: number; readonly fit: { readonly rmse: number } },
  start: number,
): PlaceboInTime {
  const { panel, pre } = block;
  const cut = withPeriods(
    block,
    Array.from({ length: pre }, (_, t) => t),
  );
  const starts = panel.starts.map((each) => (each === pre ? start : each));
  const pretended = { ...cut, panel: { ...cut.panel, starts }, pre: start, post: pre - start };
  const { estimate: effect, fit } = estimator(pretended);
  return { start: panel.periods[start] as string, effect, preRmse: fit.rmse };
}

/** The position of a start that is named. Throws `CounterfactualError` where it leaves fewer than `least` periods before it. */
export function startNamed(block: Block, name: string, least = 3): number {
  const starts = startsOf(block, least);
  const at = block.panel.periods.indexOf(name);
  if (starts.includes(at)) return at;
  const names = starts.map((start) => block.panel.periods[start] as string);
  throw new CounterfactualError({
    code: 'not-a-placebo-start',
    found:
      at < 0
        ? `there is no period “${name}”`
        : `${name} has ${at} ${at === 1 ? 'period' : 'periods'} before it, and the treatment starts in ${block.panel.periods[block.pre]}`,
    where: { period: name },
    why: `A start that pretends lies before the treatment, with at least ${least} periods before it.`,
    remedy:
      names.length === 0
        ? 'Add earlier periods.'
        : `Name one from ${names[0]} to ${names.at(-1)}${at < 0 ? `; the nearest are ${nearestTo(name, names).join(', ') || names.at(-1)}` : ''}.`,
  });
}
