import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { comparisonOf, targetOf, treatedPath } from '../estimators/augmented/comparison.ts';
import { augmentedOnce } from '../estimators/augmented/ridge.ts';
import { leftOver, simplexFit } from '../estimators/augmented/simplex-weights.ts';
import type { Block } from '../panel/block.ts';

export type JackknifePlusOptions = {
  /** The ridge of the main fit, kept; `none` (default): a synthetic control. */
  readonly lambda?: number | 'none';
  /** Each unit's own mean over the periods fitted is taken off. Default: no. */
  readonly unitEffects?: boolean;
  /** Default 0.05. */
  readonly alpha?: number;
};

/** In the unit of the outcome; null: unbounded, there are too few periods before for this alpha. */
export type JackknifePlusBand = { readonly low: number | null; readonly high: number | null };

export type JackknifePlus = {
  readonly alpha: number;
  /** How many periods were left out in turn: all before the treatment. */
  readonly leftOut: number;
  /** With fewer than this a band is unbounded: 2/alpha − 1, below which its ends would lie beyond all errors seen. */
  readonly needed: number;
  /** Of the mean effect over the periods from the treatment on. */
  readonly average: JackknifePlusBand;
  readonly byPeriod: readonly (JackknifePlusBand & { readonly time: string })[];
};

/**
 * Jackknife+ over the periods before the treatment (Barber, Candès, Ramdas, Tibshirani 2021, Annals of Statistics 49, as `augsynth` applies it): each is
 * left out in turn, the weights are solved without it, and what they miss it by goes on both sides of what they say follows. Bands are
 * between quantiles of those; for one period, or for the mean of all, not for all at once. The average borrows the error of one
 * period, and errs on the wide side where errors of periods do not go together. At least 3 periods before. Throws
 * `CounterfactualError`: fewer periods, alpha outside 0 … 1.
 */
export function jackknifePlus(
  block: Block,
  { lambda = 'none', unitEffects = false, alpha = 0.05 }: JackknifePlusOptions = {},
): JackknifePlus {
  const { panel, pre, post } = block;
  refuse(pre, alpha);
  const path = treatedPath(block);
  const lows = Array.from({ length: post + 1 }, () => new Float64Array(pre));
  const highs = lows.map((each) => each.slice());
  for (let gone = 0; gone < pre; gone += 1) {
    const { missed, expected } = without(block, path, gone, { lambda, unitEffects });
    const all = [...expected, meanOf(expected)];
    for (const [at, value] of all.entries()) {
      (lows[at] as Float64Array)[gone] = value - Math.abs(missed);
      (highs[at] as Float64Array)[gone] = value + Math.abs(missed);
    }
  }
  const observed = [...path.subarray(pre)];
  const needed = Math.ceil(2 / alpha - 1 - 1e-9);
  const bands = [...observed, meanOf(observed)].map((own, at) =>
    pre < needed
      ? { low: null, high: null }
      : {
          low: own - between(highs[at] as Float64Array, 1 - alpha / 2),
          high: own - between(lows[at] as Float64Array, alpha / 2),
        },
  );
  return {
    alpha,
    leftOut: pre,
    needed,
    average: bands[post] as JackknifePlusBand,
    byPeriod: bands.slice(0, post).map((band, at) => ({ time: panel.periods[pre + at] as string, ...band })),
  };
}

/** Weights of all periods before but one: what they miss it by, and what they expect of the treated afterwards. */
function without(
  block: Block,
  path: Float64Array,
  gone: number,
  { lambda, unitEffects }: { lambda: number | 'none'; unitEffects: boolean },
): { missed: number; expected: number[] } {
  const { panel, pre } = block;
  const fitted = pre - 1;
  const order = panel.periods.map((_, t) => t);
  order.splice(fitted, 0, ...order.splice(gone, 1));
  const comparison = comparisonOf(block, { periods: order, fitted, unitEffects });
  const own = Float64Array.from(order, (t) => path[t] as number);
  const target = targetOf(comparison, own);
  const { weights, left } = simplexFit(comparison, target, fitted);
  const used = lambda === 'none' ? weights : augmentedOnce(comparison, { weights, left, lambda });
  const gaps = leftOver(comparison.rows, comparison.width, used, target, order.length);
  return {
    missed: gaps[fitted] as number,
    expected: Array.from(own.subarray(pre), (value, at) => value - (gaps[pre + at] as number)),
  };
}

/** The quantile between the two values it falls between (type 7 of Hyndman and Fan 1996), as R has it. */
function between(values: Float64Array, p: number): number {
  const sorted = values.slice().sort();
  const at = p * (sorted.length - 1);
  const below = sorted[Math.floor(at)] as number;
  return below + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] as number) - below);
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function refuse(pre: number, alpha: number): void {
  if (pre >= 3 && alpha > 0 && alpha < 1) return;
  throw new CounterfactualError({
    code: pre < 3 ? 'too-few-pre-periods' : 'option-out-of-range',
    found: `${pre} periods before the treatment, alpha = ${alpha}`,
    why: 'Each period before is left out in turn, and bands are between quantiles of what is missed.',
    remedy: 'Give at least three periods before, and an alpha between 0 and 1.',
  });
}
