import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { type ConformalSettings, conformalTest } from './conformal.ts';

export type IntervalOptions = {
  /** What is rejected at p ≤ alpha is outside. Default 0.1. */
  readonly alpha?: number;
  /** Where effects are tried, in the unit of the outcome. Beyond it nothing is known: an end not rejected is unbounded. */
  readonly grid: {
    readonly from: number;
    readonly to: number;
    /** Default 81. */
    readonly points?: number;
    /**
     * How often an end that is not rejected is moved on, each time by twice as much as before, first by half the grid; each time is one
     * refit. It stops where the end is rejected, and does not begin where no p-value could be as small as alpha. Default 0.
     */
    readonly widenings?: number;
  };
};

export type ConformalInterval<Tests extends string> = {
  /** Which null each effect in it was tested as. Joint and single-period intervals answer different questions and need not agree. */
  readonly tests: Tests;
  readonly alpha: number;
  /** null: unbounded, for all that was tried. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** No effect on the grid is compatible with the data: then the ends are null too, and the hypothesis itself is doubtful. */
  readonly empty: boolean;
  /** Between the ends some effects are rejected too: what is given is the hull. */
  readonly hasHoles: boolean;
  /** p-value of no effect. */
  readonly pOfZero: number;
  readonly grid: readonly { readonly effect: number; readonly p: number }[];
};

/**
 * Null: the effect is ONE constant in all periods from the treatment on. The set of constants that are not rejected, in the unit of the
 * outcome (Chernozhukov, Wüthrich, Zhu 2021, JASA 116). Throws `CounterfactualError` as `conformalTest`, and `not-a-grid`.
 */
export const jointInterval = (settings: ConformalSettings, options: IntervalOptions) =>
  intervalOf('one-constant-in-all-post-periods', settings, options);

export type SinglePeriodSettings = Omit<ConformalSettings, 'refit'> & {
  /** The refit over some periods, by their positions in `path`. */
  readonly refitOver: (periods: readonly number[]) => ConformalSettings['refit'];
};

export type SinglePeriodInterval = ConformalInterval<'the-effect-in-this-period-alone'> & {
  readonly period: number;
};

/**
 * For each period from the treatment on: the effects in THAT period that are not rejected. The fit is over the periods before and
 * that one; the other periods after are left out, and nothing is said of them. `period`: position in `path`.
 * Source and errors as `jointInterval`.
 */
export function singlePeriodIntervals(
  { refitOver, path, pre, ...rest }: SinglePeriodSettings,
  options: IntervalOptions,
): SinglePeriodInterval[] {
  const before = Array.from({ length: pre }, (_, t) => t);
  return Array.from({ length: path.length - pre }, (_, step) => {
    const periods = [...before, pre + step];
    const part = Float64Array.from(periods, (t) => path[t] as number);
    const settings = { ...rest, refit: refitOver(periods), path: part, pre };
    return { ...intervalOf('the-effect-in-this-period-alone', settings, options), period: pre + step };
  });
}

/** Grid first, further out where that was too narrow, then each end by bisection between its last effect not rejected and the next. */
function intervalOf<Tests extends string>(
  tests: Tests,
  settings: ConformalSettings,
  options: IntervalOptions,
): ConformalInterval<Tests> {
  const { alpha = 0.1, grid } = options;
  const { from, to, points = 81, widenings = 0 } = grid;
  refuse(grid, alpha);
  const testOf = (effect: number) => {
    const constant = new Float64Array(settings.path.length - settings.pre).fill(effect);
    return conformalTest(settings, constant);
  };
  const pOf = (effect: number) => testOf(effect).p;
  const { p: pOfZero, smallest } = testOf(0);
  const effects = Array.from({ length: points }, (_, k) => from + ((to - from) * k) / (points - 1));
  // No effect is always tried, so that an interval without it and a p-value that does not reject it never stand side by side.
  if (from < 0 && to > 0 && !effects.includes(0))
    effects.splice(
      effects.findIndex((effect) => effect > 0),
      0,
      0,
    );
  const within = effects.map((effect) => ({ effect, p: effect === 0 ? pOfZero : pOf(effect) }));
  const tried = [...beyond(-1).toReversed(), ...within, ...beyond(1)];
  const first = tried.findIndex(({ p }) => p > alpha);
  const last = tried.findLastIndex(({ p }) => p > alpha);
  const made = { tests, alpha, pOfZero, grid: tried };
  if (first < 0) return { ...made, lower: null, upper: null, empty: true, hasHoles: false };
  const end = (inside: number, outside: number): number | null => {
    const next = tried[outside];
    return next ? bisect((tried[inside] as { effect: number }).effect, next.effect) : null;
  };
  return {
    ...made,
    lower: end(first, first - 1),
    upper: end(last, last + 1),
    empty: false,
    hasHoles: tried.slice(first, last + 1).some(({ p }) => p <= alpha),
  };

  /** From the end of the grid on that side outwards, until one is rejected. */
  function beyond(side: -1 | 1): { effect: number; p: number }[] {
    const found: { effect: number; p: number }[] = [];
    let last = side < 0 ? within[0] : within.at(-1);
    for (let k = 0; k < widenings && smallest <= alpha && last && last.p > alpha; k += 1) {
      const effect = last.effect + (side * 2 ** k * (to - from)) / 2;
      if (!Number.isFinite(effect)) break;
      last = { effect, p: pOf(effect) };
      found.push(last);
    }
    return found;
  }

  /** The last effect not rejected, on the way out: to a millionth of the grid, or to the last digit. */
  function bisect(inside: number, outside: number): number {
    let [kept, gone] = [inside, outside];
    while (Math.abs(gone - kept) > 1e-6 * (to - from)) {
      const middle = (kept + gone) / 2;
      // No number lies between them: far from zero a millionth of a narrow grid is less than the next digit.
      if (middle === kept || middle === gone) break;
      if (pOf(middle) > alpha) kept = middle;
      else gone = middle;
    }
    return kept;
  }
}

function refuse({ from, to, points = 81, widenings = 0 }: IntervalOptions['grid'], alpha: number): void {
  const isGrid = Number.isFinite(from) && Number.isFinite(to) && from < to;
  const isWide = Number.isInteger(widenings) && widenings >= 0;
  if (isGrid && isWide && Number.isInteger(points) && points >= 2 && alpha > 0 && alpha < 1) return;
  throw new CounterfactualError({
    code: 'not-a-grid',
    found: `${points} effects from ${from} to ${to}, widened ${widenings} times at most, alpha = ${alpha}`,
    why: 'An interval is what is not rejected among the effects that are tried.',
    remedy:
      'Give two finite ends, the lower first, at least two points, a whole number of widenings, and an alpha between 0 and 1.',
  });
}
