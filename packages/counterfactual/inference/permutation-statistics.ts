import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { Gaps } from './gaps.ts';

/**
 * | | two-sided | one-sided |
 * | --- | --- | --- |
 * | `rmspe-ratio` | root mean square of the gaps after, over that before | of the gaps in that direction alone, the others being 0 |
 * | `mean` | size of the mean gap after | the mean gap in that direction |
 * | `t-ratio` | size of the mean gap after, over its standard error from the spread of those gaps | the same, signed |
 */
export type Statistic = 'rmspe-ratio' | 'mean' | 't-ratio';
export type Side = 'two-sided' | 'increase' | 'decrease';

export type GapStatistics = {
  readonly preRmspe: number;
  readonly postRmspe: number;
  /** Infinity: the ratio of a placebo that is fitted before without error. */
  readonly value: number;
};

/**
 * What of the gaps after is left before by a fit without error, once it is solved: of 14,000 synthetic controls of simulated panels 174 left
 * 1e-12 to 1e-9, and all others more than 1e-4.
 */
export const PERFECT = 1e-7;

/**
 * Of the unit at `row`. Refuses gaps after, and of the treated unit, the first, a fit before, that leave nothing to divide by. A placebo with such a
 * fit has a ratio beyond all others: it counts against the treated unit, so that no p-value is too small for it.
 */
export function statisticsOf(gaps: Gaps, row: number, statistic: Statistic, side: Side): GapStatistics {
  const before = gaps.gaps.subarray(row * gaps.periods, row * gaps.periods + gaps.pre);
  const after = gaps.gaps.subarray(row * gaps.periods + gaps.pre, (row + 1) * gaps.periods);
  const preRmspe = rootMeanSquare(before);
  const postRmspe = rootMeanSquare(after);
  const mean = meanOf(after);
  const sign = side === 'decrease' ? -1 : 1;
  const signed = side === 'two-sided' ? Math.abs(mean) : sign * mean;
  if (statistic === 'mean') return { preRmspe, postRmspe, value: signed };
  if (statistic === 'rmspe-ratio') {
    if (preRmspe <= PERFECT * postRmspe) {
      if (row === 0) throw nothingBefore(gaps, row);
      return { preRmspe, postRmspe, value: Number.POSITIVE_INFINITY };
    }
    const counted = side === 'two-sided' ? after : after.map((gap) => Math.max(0, sign * gap));
    return { preRmspe, postRmspe, value: rootMeanSquare(counted) / preRmspe };
  }
  const spread = rootMeanSquare(after.map((gap) => gap - mean));
  if (spread <= 1e-10 * postRmspe) throw nothingAfter(gaps, row);
  return { preRmspe, postRmspe, value: (signed * Math.sqrt(after.length)) / spread };
}

export function rootMeanSquare(values: Float64Array): number {
  let square = 0;
  for (const value of values) square += value * value;
  return Math.sqrt(square / values.length);
}

export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

const nothingBefore = ({ units, pre }: Gaps, row: number) =>
  new CounterfactualError({
    code: 'perfect-pre-fit',
    found: `the ${pre} periods before are fitted without any error`,
    where: { unit: units[row] },
    why: 'A ratio to that is no number, and the rank would be decided by rounding.',
    remedy: 'Use the statistic `mean` or `t-ratio`, more periods before, or fewer donors.',
  });

const nothingAfter = ({ units, periods, pre }: Gaps, row: number) =>
  new CounterfactualError({
    code: 'no-spread-after',
    found: `the ${periods - pre} gaps after are all the same`,
    where: { unit: units[row] },
    why: 'A t-ratio divides by how much they differ.',
    remedy: 'Use the statistic `rmspe-ratio` or `mean`.',
  });
