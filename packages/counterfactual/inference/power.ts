import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { normalQuantile } from '../numbers/normal.ts';
import { spreadOf } from './standard-error.ts';

export type PowerOptions = {
  /** The test's level. Default 0.05. */
  readonly alpha?: number;
  /** The share of cases in which the effect is to be found. Default 0.8. */
  readonly power?: number;
};

export type Power = {
  readonly alpha: number;
  readonly power: number;
  /** Standard deviation (divisor n) of what is estimated where nothing happened; in the unit of the outcome. */
  readonly sigma: number;
  readonly placebos: number;
  /** (z_{1−alpha/2} + z_power)·sigma: 2.80 sigma at 5 % and 80 %. Takes the placebos for normal. */
  readonly normal: number;
  /** The smallest effects a permutation test finds that often. null: it can find none, see `needed`. */
  readonly permutation: { readonly increase: number; readonly decrease: number } | null;
  /** With fewer placebos than this no permutation test reaches alpha: 1/alpha − 1. */
  readonly needed: number;
};

/**
 * What effect could be found at all; to be shown before anybody looks at the effect. From placebo effects, one for each control: weights do not
 * depend on what the pretended treated does afterwards, so an effect put into a placebo shifts its estimate by exactly that, and
 * nothing is solved again (research/evaluation.md §6.10). Throws `CounterfactualError`: fewer than two effects, shares outside 0 … 1.
 */
export function powerOf(effects: ArrayLike<number>, { alpha = 0.05, power = 0.8 }: PowerOptions = {}): Power {
  refuse(effects, alpha, power);
  const values = Float64Array.from(effects);
  const sigma = spreadOf(values);
  return {
    alpha,
    power,
    sigma,
    placebos: values.length,
    normal: (normalQuantile(1 - alpha / 2) + normalQuantile(power)) * sigma,
    permutation: permutationEffects(values, alpha, power),
    needed: Math.ceil(1 / alpha - 1 - 1e-9),
  };
}

/**
 * The share of placebos in which the permutation test, at level alpha and against all placebos, finds an effect of this size in its direction.
 * 0 below `needed` placebos. `effects` and `effect` in the unit of the outcome; source and errors as `powerOf`.
 */
export function permutationPower(effects: ArrayLike<number>, effect: number, alpha = 0.05): number {
  refuse(effects, alpha, 0.5);
  const values = Float64Array.from(effects);
  const limit = decisive(values, alpha);
  if (limit === undefined) return 0;
  const sign = effect < 0 ? -1 : 1;
  return values.filter((own) => sign * (own + effect) > limit).length / values.length;
}

/** An estimate is rejected where its size is above this: the m-th largest of the placebos, m the largest with m/(n + 1) ≤ alpha. */
function decisive(values: Float64Array, alpha: number): number | undefined {
  const m = Math.floor(alpha * (values.length + 1) + 1e-9);
  const sizes = values.map(Math.abs).sort();
  return m < 1 ? undefined : sizes[Math.max(0, sizes.length - m)];
}

/** A placebo is found once its own effect and the one put in are beyond the decisive one: the effect needed has a closed form. */
function permutationEffects(values: Float64Array, alpha: number, power: number): Power['permutation'] {
  const limit = decisive(values, alpha);
  if (limit === undefined) return null;
  const found = Math.ceil(power * values.length - 1e-9) - 1;
  const least = (sign: number) => values.map((own) => limit - sign * own).sort()[found] as number;
  return { increase: least(1), decrease: -least(-1) };
}

function refuse(effects: ArrayLike<number>, alpha: number, power: number): void {
  const areNumbers = Array.from(effects).every(Number.isFinite);
  if (areNumbers && effects.length >= 2 && alpha > 0 && alpha < 1 && power > 0 && power < 1) return;
  throw new CounterfactualError({
    code: 'no-power-to-state',
    found: `${effects.length} placebo effects, alpha = ${alpha}, power = ${power}`,
    why: 'What can be found follows from how estimates spread where nothing happened.',
    remedy: 'Give at least two finite placebo effects, and shares above 0 and below 1.',
  });
}
