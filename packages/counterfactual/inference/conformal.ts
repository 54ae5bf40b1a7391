import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { drawnStatistics, shiftedStatistics, statisticOf } from './conformal-statistics.ts';

/** Fits a path of the treated, adjusted for an effect, over all its periods, and answers the residual of each. */
export type Refit = (adjusted: Float64Array) => Float64Array;

export type Permutations =
  /** All cyclic shifts: deterministic, and right where neighbouring periods are alike. */
  | 'cyclic-shifts'
  /** Random orders: right only where residuals have no order. The order observed counts as one more. */
  | { readonly draws: number; readonly seed: number };

export type ConformalSettings = {
  /** Fits over the same periods as `path`. */
  readonly refit: Refit;
  /** The treated, on average, in each period: those before first. In the unit of the outcome. */
  readonly path: Float64Array;
  /** How many periods lie before the treatment. */
  readonly pre: number;
  /** Default `cyclic-shifts`. */
  readonly permutations?: Permutations;
  /** q of the statistic (Σ |u|^q / √T1)^(1/q) over the periods from the treatment on. Default 1. */
  readonly q?: number;
};

export type ConformalTest = {
  /** The test is of this path of effects as a whole; it says nothing of one period alone. */
  readonly tests: 'the-whole-effect-path';
  readonly p: number;
  /** No p-value can be smaller: one over the orders compared. */
  readonly smallest: number;
  readonly statistic: number;
};

/**
 * Whether a path of effects, one for each period from the treatment on, is compatible with the data: it is taken off, the
 * counterfactual is fitted anew over all periods, and what is left after the treatment is compared with what is left under other
 * orders of the periods (Chernozhukov, Wüthrich, Zhu 2021, JASA 116). Throws `CounterfactualError` for sizes that do not fit.
 */
export function conformalTest(settings: ConformalSettings, effect: Float64Array): ConformalTest {
  const { refit, path, pre, permutations = 'cyclic-shifts', q = 1 } = settings;
  refuse(settings, effect);
  const adjusted = Float64Array.from(path, (value, t) =>
    t < pre ? value : value - (effect[t - pre] as number),
  );
  const left = refit(adjusted);
  const statistic = statisticOf(left, pre, 0, q);
  const others =
    permutations === 'cyclic-shifts'
      ? shiftedStatistics(left, pre, q)
      : drawnStatistics(left, { pre, q, ...permutations });
  // Sums of the same numbers in another order differ by rounding; where that is all, they are equal.
  const least = statistic * (1 - 1e-12);
  let count = 0;
  for (const other of others) if (other >= least) count += 1;
  return { tests: 'the-whole-effect-path', p: count / others.length, smallest: 1 / others.length, statistic };
}

function refuse({ path, pre, q = 1, permutations }: ConformalSettings, effect: Float64Array): void {
  const post = path.length - pre;
  const draws = typeof permutations === 'object' ? permutations.draws : 1;
  if (pre >= 1 && post >= 1 && effect.length === post && effect.every(Number.isFinite) && q > 0 && draws >= 1)
    return;
  throw new CounterfactualError({
    code: 'conformal-sizes',
    found: `${effect.length} effects for ${path.length} periods of which ${pre} lie before, q = ${q}, ${draws} draws`,
    why: 'A hypothesis names the effect, a number, in each period from the treatment on, and there are periods before to compare with.',
    remedy: `Give ${Math.max(1, post)} finite effects, at least one period before, q above 0 and at least one draw.`,
  });
}
