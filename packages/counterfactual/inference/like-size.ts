import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { Block } from '../panel/block.ts';
import { sizesOf } from './sizes.ts';

export type LikeSizeOptions = {
  /** A unit is of like size from this many times the treated unit's size … */
  readonly from: number;
  /** … to this many. */
  readonly to: number;
  /** A covariate that says how large a unit is: jobs, people. Default: the outcome itself. */
  readonly column?: string;
  /** The outcome is a logarithm: its size is what that is the logarithm of. */
  readonly logged?: boolean;
};

export type LikeSize = {
  /** What was taken for size: its mean over the periods before. */
  readonly size: string;
  readonly from: number;
  readonly to: number;
  /** Of the treated, on average. */
  readonly treated: number;
  readonly kept: number;
  readonly leftOut: readonly { readonly unit: string; readonly size: number; readonly ratio: number }[];
  /** Positions of those that are kept, among the controls. */
  readonly rows: readonly number[];
};

/** With fewer no p-value falls even to a sixth, and their spread is chance. */
const fewest = 5;

/**
 * The controls of like size, for placebos: estimates of small places scatter more than those of large ones, so that only like ones show how
 * the treated would scatter (research/evaluation.md §6.4). They pretend; the others stay donors. Size is a mean over the periods before the
 * treatment. Throws `CounterfactualError`: a band that is none, a size that is not above zero, no such column, fewer than five left.
 */
export function likeSize(block: Block, { from, to, column, logged = false }: LikeSizeOptions): LikeSize {
  if (!(from > 0 && from <= 1 && to >= 1 && Number.isFinite(to))) throw notABand(from, to);
  const { panel, controls, treated } = block;
  const { treated: own, controls: sizes } = sizesOf(block, { column, logged });
  const ratios = controls.map((unit, row) => ({
    unit: panel.units[unit] as string,
    size: sizes[row] as number,
    ratio: (sizes[row] as number) / own,
  }));
  // Exactly half as large is half as large in any unit of size, whatever rounding says.
  const isLike = ({ ratio }: { ratio: number }) => ratio >= from * (1 - 1e-9) && ratio <= to * (1 + 1e-9);
  const rows = ratios.flatMap((each, row) => (isLike(each) ? [row] : []));
  const needed = Math.max(fewest, treated.length + 1);
  if (rows.length < needed) throw tooFewOfLikeSize(rows.length, { from, to, own, needed });
  const leftOut = ratios.filter((each) => !isLike(each));
  const named = column ?? (logged ? 'the outcome itself, out of logarithms' : 'the outcome itself');
  const size = `${named}, mean of the periods before`;
  return { size, from, to, treated: own, kept: rows.length, leftOut, rows };
}

const notABand = (from: number, to: number) =>
  new CounterfactualError({
    code: 'option-out-of-range',
    found: `like size is said to be ${from} to ${to} times the treated unit’s`,
    why: 'The band is around one: a unit is as large as itself.',
    remedy: 'Give a ratio above 0 up to 1, and one from 1 on, such as 0.5 and 2.',
  });

const tooFewOfLikeSize = (
  left: number,
  { from, to, own, needed }: { from: number; to: number; own: number; needed: number },
) =>
  new CounterfactualError({
    code: 'too-few-of-like-size',
    found: `${left} ${left === 1 ? 'control is' : 'controls are'} ${from} to ${to} times as large as the treated, which is ${Number(own.toPrecision(6))}; at least ${needed} are needed`,
    why: `Of ${left} placebos no p-value can be below ${Number((1 / (left + 1)).toPrecision(3))}, and their spread is chance.`,
    remedy: 'Widen the band, or let all controls pretend and say that they differ in size.',
  });
