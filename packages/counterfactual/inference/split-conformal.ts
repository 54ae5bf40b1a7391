import { CounterfactualError } from '../errors/counterfactual-error.ts';

export type SplitConformal = {
  readonly tests: 'the-effect-in-one-period';
  readonly alpha: number;
  /** The band is effect ± this, in the unit of the outcome. null: unbounded, there are too few gaps for this alpha. */
  readonly halfWidth: number | null;
  /** At least this many gaps are needed for a bounded band. */
  readonly needed: number;
};

/**
 * A band around the effect in any one period, from gaps the counterfactual leaves in periods before: half-width is the gap of rank
 * ⌈(n + 1)(1 − alpha)⌉ in size, unbounded where that exceeds n (Lei et al. 2018, JASA 113; research/evaluation.md §6.9). The gaps must
 * be of periods the weights were NOT fitted on (an earlier half for the weights, or each period left out in turn): those of a
 * fit are too small. Not simultaneous over periods. Throws `CounterfactualError` for gaps that are not finite.
 */
export function splitConformal(gaps: ArrayLike<number>, alpha = 0.1): SplitConformal {
  const sizes = Float64Array.from(gaps, Math.abs).sort();
  if (!(alpha > 0 && alpha < 1) || !sizes.every(Number.isFinite))
    throw new CounterfactualError({
      code: 'not-a-number',
      found: `alpha is ${alpha}, and the gaps are ${Array.from(gaps).slice(0, 5).join(', ')}…`,
      why: 'A rank among the gaps is asked for.',
      remedy: 'Give finite gaps, and an alpha between 0 and 1.',
    });
  // 20 · 0.95 is 19.000000000000004 for a machine; the rank is 19.
  const rank = Math.ceil((sizes.length + 1) * (1 - alpha) - 1e-9);
  return {
    tests: 'the-effect-in-one-period',
    alpha,
    halfWidth: sizes[rank - 1] ?? null,
    needed: Math.ceil(1 / alpha - 1 - 1e-9),
  };
}
