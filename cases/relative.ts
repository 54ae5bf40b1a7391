import { z } from 'zod';

/** About ten years: no example needs more, and the day is always found. */
export const furthestBack = 2_500;

/**
 * A moment of an example, counted back from today in working days, so that the example always ends near today, nothing
 * falls on a Sunday or on 17 May, and what came first stays first.
 */
export const relativePoint = z.strictObject({
  workdaysAgo: z.int().positive().max(furthestBack),
  /** The clock on the wall in the zone of the case. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  precision: z.literal('month').optional(),
});
export type RelativePoint = z.output<typeof relativePoint>;

export const relativeWhen = z.union([
  relativePoint,
  z.strictObject({ from: relativePoint, until: relativePoint }),
]);
export type RelativeWhen = z.output<typeof relativeWhen>;

/** Where nothing else is said, an entry was written in before the office closed on the last day of what happened. */
export function recordedAt(happened: RelativeWhen, recorded?: RelativePoint): RelativePoint {
  if (recorded) return recorded;
  const last = 'until' in happened ? happened.until : happened;
  return { workdaysAgo: last.workdaysAgo, time: clock(last) };
}

export const isLater = (one: RelativePoint, other: RelativePoint): boolean =>
  one.workdaysAgo === other.workdaysAgo ? clock(one) > clock(other) : one.workdaysAgo < other.workdaysAgo;

export const clock = ({ time = '15:50' }: RelativePoint): string => time;
