import { shown } from '../shown.ts';
import { SourceRefused } from '../source-refused.ts';

/** A day, `2024-01-01`. */
export type Day = string;

/** Days from `from` to the day before `to`: KLASS leaves the end out. Without an end it is open. */
export type HalfOpen = { readonly from: Day; readonly to: Day | null };

/** Throws `bad-argument` for what is no day of the calendar. */
export function expectDay(day: string): Day {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  if (moment && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)) return day;
  throw new SourceRefused({
    code: 'bad-argument',
    what: `“${shown(day)}” is no day`,
    remedy: 'Write it as 2024-01-01.',
  });
}

/** Throws `bad-argument` for an end that is not after its start. */
export function expectRange({ from, to }: HalfOpen): { readonly from: Day; readonly to?: Day } {
  const start = expectDay(from);
  if (to === null) return { from: start };
  if (expectDay(to) > start) return { from: start, to };
  throw new SourceRefused({
    code: 'bad-argument',
    what: `From ${from} to ${to} there is no day: the end is not part of it`,
    remedy: 'Give an end after the start; for one day ask codesAt or correspondsAt.',
  });
}
