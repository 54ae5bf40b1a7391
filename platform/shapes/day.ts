import { z } from 'zod';

/** The first and the last year that a day may lie in: PostgreSQL, `Date` and the pages write all of them the same way. */
export const years = { first: '1800', last: '9998' } as const;

/** A day of the calendar: `2026-01-31`. */
export const day = z.iso.date().refine(isInReach, { error: 'year-out-of-reach', params: years });

/** Whether a day is in the years that count here; what is no day at all is for others to say. */
export function isInReach(text: string): boolean {
  const [, year] = /^(\d{4})-/.exec(text) ?? [];
  return year === undefined || (year >= years.first && year <= years.last);
}
