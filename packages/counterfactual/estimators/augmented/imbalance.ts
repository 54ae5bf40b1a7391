import type { Comparison } from './comparison.ts';
import { leftOver } from './simplex-weights.ts';

/** How far the weighted controls lie from the treated before the treatment. */
export type Imbalance = {
  /** Root of the sum of squared gaps before, in the unit of the outcome. */
  readonly l2: number;
  /** The same over that of equal weights: 0 perfect, 1 no better than the plain mean. null where the plain mean is perfect. */
  readonly scaled: number | null;
};

export function imbalanceOf(
  { rows, width, fitted }: Comparison,
  target: Float64Array,
  weights: Float64Array,
): Imbalance {
  const l2 = lengthOf(leftOver(rows, width, weights, target, fitted));
  // The mean of the controls is taken off: equal weights leave the target as it stands.
  const equal = lengthOf(target.subarray(0, fitted));
  return { l2, scaled: equal > 0 ? l2 / equal : null };
}

/** Weights below zero, beyond rounding. */
export function leverage(weights: Float64Array): { share: number; sum: number } {
  const below = weights.filter((weight) => weight < -1e-12);
  return { share: below.length / weights.length, sum: below.reduce((sum, weight) => sum + weight, 0) };
}

function lengthOf(values: Float64Array): number {
  let square = 0;
  for (const value of values) square += value * value;
  return Math.sqrt(square);
}
