import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { Gaps } from './gaps.ts';
import { keptOf } from './permutation.ts';
import { meanOf, rootMeanSquare, type Statistic, statisticsOf } from './permutation-statistics.ts';

export type ConfidenceSetOptions = {
  /** Default 0.1. */
  readonly alpha?: number;
  /** Default `rmspe-ratio`. Two-sided. */
  readonly statistic?: Statistic;
  /**
   * The course of the effect: it is c times this in each period from the treatment on. Default `constant`, 1 in each; `linear`: 1, 2, 3 …
   * Or any numbers, not all zero. The t-ratio takes `constant` only.
   */
  readonly shape?: 'constant' | 'linear' | Float64Array;
  readonly dropAbove?: number;
};

export type ConfidenceSet = {
  readonly tests: 'an-effect-of-this-shape';
  readonly alpha: number;
  /** p-value of any c can be no smaller; where it is above alpha no effect is ever rejected and both ends are null. */
  readonly smallest: number;
  /** Of c, in the outcome's unit; null: unbounded. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** No effect of this shape is compatible with the placebos; the ends are null too. */
  readonly empty: boolean;
};

/**
 * All effects that a permutation test does not reject (Firpo and Possebom 2018, J. Causal Inference 6). An effect shifts the treated unit's
 * gaps after the treatment and nothing else: weights stay, placebos stay. The statistic is at most the placebos' decisive one
 * where a parabola in c is not positive, so the ends are exact and nothing is searched. Throws as `permutationTest`.
 */
export function confidenceSet(gaps: Gaps, options: ConfidenceSetOptions = {}): ConfidenceSet {
  const { alpha = 0.1, statistic = 'rmspe-ratio', dropAbove } = options;
  const { kept } = keptOf(gaps, dropAbove === undefined ? {} : { dropAbove });
  const course = courseOf(options.shape ?? 'constant', gaps.periods - gaps.pre);
  refuse(alpha, statistic, course, gaps.periods - gaps.pre);
  const size = kept.length;
  const placebos = kept.slice(1).map((row) => statisticsOf(gaps, row, statistic, 'two-sided').value);
  const smallest = (1 + placebos.filter((value) => value === Number.POSITIVE_INFINITY).length) / size;
  const made = { tests: 'an-effect-of-this-shape', alpha, smallest } as const;
  // c is kept while (1 + placebos at least as large)/size > alpha: while this many are.
  const needed = Math.floor(alpha * size + 1e-9);
  if (needed < 1) return { ...made, lower: null, upper: null, empty: false };
  // With alpha this large not even all placebos are enough.
  const limit = placebos.sort((a, b) => b - a)[needed - 1];
  // Placebos that are fitted without error lie above any effect.
  if (limit === Number.POSITIVE_INFINITY) return { ...made, lower: null, upper: null, empty: false };
  const found = limit === undefined ? undefined : roots(parabola(gaps, statistic, course, limit));
  return { ...made, lower: found?.lower ?? null, upper: found?.upper ?? null, empty: found === undefined };
}

type Parabola = { readonly square: number; readonly half: number; readonly constant: number };

/** square·c² − 2·half·c + constant ≤ 0 where the treated unit's statistic, less c times the course, is at most the limit. */
function parabola(gaps: Gaps, statistic: Statistic, course: Float64Array, limit: number): Parabola {
  const after = gaps.gaps.subarray(gaps.pre, gaps.periods);
  const { preRmspe } = statisticsOf(gaps, 0, statistic, 'two-sided');
  if (statistic === 'rmspe-ratio')
    return {
      square: meanOf(course.map((s) => s * s)),
      half: meanOf(course.map((s, t) => s * (after[t] as number))),
      constant: meanOf(after.map((gap) => gap * gap)) - (limit * preRmspe) ** 2,
    };
  const [mean, step] = [meanOf(after), meanOf(course)];
  const spread = rootMeanSquare(after.map((gap) => gap - mean)) / Math.sqrt(after.length);
  const reach = statistic === 'mean' ? limit : limit * spread;
  return { square: step * step, half: step * mean, constant: mean * mean - reach * reach };
}

function roots({ square, half, constant }: Parabola): { lower: number; upper: number } | undefined {
  const inside = half * half - square * constant;
  if (inside < 0) return undefined;
  const root = Math.sqrt(inside);
  return { lower: (half - root) / square, upper: (half + root) / square };
}

function courseOf(shape: 'constant' | 'linear' | Float64Array, post: number): Float64Array {
  if (shape instanceof Float64Array) return shape.subarray(0, post);
  return Float64Array.from({ length: post }, (_, t) => (shape === 'constant' ? 1 : t + 1));
}

function refuse(alpha: number, statistic: Statistic, course: Float64Array, post: number): void {
  const first = course[0];
  const isShape = course.length === post && course.every(Number.isFinite) && course.some((s) => s !== 0);
  const moves = statistic === 'mean' ? meanOf(course) !== 0 : true;
  const isConstant = statistic !== 't-ratio' || course.every((s) => s === first);
  if (alpha > 0 && alpha < 1 && isShape && moves && isConstant) return;
  throw new CounterfactualError({
    code: 'not-a-shape',
    found: `alpha is ${alpha}, and the course of the effect ${Array.from(course).slice(0, 5).join(', ')}… for \`${statistic}\``,
    why: 'The set is of the factors of one course; it is an interval where the statistic grows on both sides.',
    remedy:
      'Give a course of finite numbers, as many as periods from the treatment on, not all zero and for `mean` not of mean zero; take `rmspe-ratio` for one that moves.',
  });
}
