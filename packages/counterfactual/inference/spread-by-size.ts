import { CounterfactualError } from '../errors/counterfactual-error.ts';

export type SpreadBySize = {
  /** How the log of the variance moves with the log of the size: −1 where a unit is a sum of independent parts. */
  readonly slope: number;
  /** Standard error of the slope, were the placebos normal. */
  readonly slopeError: number;
  /** The smallest and the largest size that was seen: beyond them sigma is extrapolated. */
  readonly sizes: { readonly from: number; readonly to: number };
  /** Standard deviation of the estimate for a unit of this size (above 0); in the unit of the outcome. */
  readonly sigma: (size: number) => number;
};

/**
 * How placebo effects spread by the size of their unit: log σ² = a + b·log size, fitted by maximum likelihood (Harvey 1976, Econometrica 44).
 * Squares are fitted and not their logs, so that an effect of zero is welcome, and no correction for the logarithm is
 * needed: the mean of effect²/σ² is one. Throws `CounterfactualError`: fewer than three effects, sizes not above zero or all the
 * same, effects all zero.
 */
export function spreadBySize(effects: ArrayLike<number>, sizes: ArrayLike<number>): SpreadBySize {
  refuse(effects, sizes);
  const logs = Float64Array.from(sizes, Math.log);
  const centre = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  const x = logs.map((value) => value - centre);
  const scale = Array.from(effects).reduce((largest, effect) => Math.max(largest, Math.abs(effect)), 0);
  const squares = Float64Array.from(effects, (effect) => (effect / scale) ** 2);
  const slope = slopeOf(squares, x);
  const base = scale * Math.sqrt(levelOf(squares, x, slope));
  const spread = x.reduce((sum, value) => sum + value * value, 0);
  return {
    slope,
    slopeError: Math.sqrt(2 / spread),
    sizes: {
      from: Math.exp(logs.reduce((a, b) => Math.min(a, b))),
      to: Math.exp(logs.reduce((a, b) => Math.max(a, b))),
    },
    sigma: (size) => {
      if (!(Number.isFinite(size) && size > 0)) throw notASize(size);
      return base * Math.exp((slope * (Math.log(size) - centre)) / 2);
    },
  };
}

/** e^a given b: the mean of the squares, each over its size's share. */
const levelOf = (squares: Float64Array, x: Float64Array, slope: number) =>
  squares.reduce((sum, square, i) => sum + square * Math.exp(-slope * (x[i] as number)), 0) / squares.length;

/**
 * With a at its best for each b, minus the likelihood is the log of Σ square·e^(−b·x), which is convex: its derivative, minus the mean of x
 * weighted by the summands, rises. Its zero is bracketed by the ends and bisected; x has mean zero.
 */
function slopeOf(squares: Float64Array, x: Float64Array): number {
  const meanX = (slope: number) => {
    const weights = squares.map((square, i) => square * Math.exp(-slope * (x[i] as number)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.reduce((sum, weight, i) => sum + weight * (x[i] as number), 0) / total;
  };
  let [from, to] = [-20, 20];
  if (meanX(from) <= 0 || meanX(to) >= 0)
    throw noSpread(`effects that are zero but at one end of the ${x.length} sizes`);
  for (let step = 0; step < 60; step += 1) {
    const middle = (from + to) / 2;
    if (meanX(middle) > 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

function refuse(effects: ArrayLike<number>, sizes: ArrayLike<number>): void {
  const values = Array.from(effects);
  const bad = Array.from(sizes).find((size) => !(Number.isFinite(size) && size > 0));
  if (bad !== undefined) throw notASize(bad);
  const differ = new Set(Array.from(sizes)).size > 1;
  const isEnough = values.length === sizes.length && values.length >= 3;
  if (isEnough && differ && values.every(Number.isFinite) && values.some((effect) => effect !== 0)) return;
  throw noSpread(`${effects.length} effects for ${sizes.length} units${differ ? '' : ', all of one size'}`);
}

const noSpread = (found: string) =>
  new CounterfactualError({
    code: 'no-spread-by-size',
    found,
    why: 'How the spread moves with size is seen where both differ.',
    remedy:
      'Give at least three finite effects, not all zero, with the sizes of their units, or take one sigma for all.',
  });

const notASize = (size: number) =>
  new CounterfactualError({
    code: 'not-a-size',
    found: `a size is ${size}`,
    why: 'Its logarithm is taken.',
    remedy: 'Give the number of people or jobs, above zero; leave units without any out.',
  });
