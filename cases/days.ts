import { instantOf } from '#platform/time/zone.ts';
import { clock, furthestBack, type RelativePoint, type RelativeWhen } from './relative.ts';
import { workdaysBefore } from './workday.ts';

/** The days of an example: `days[n]` is the day `n` working days ago. */
export type Days = { readonly days: readonly string[]; readonly zone: string };

export function daysBefore(today: string, zone: string): Days {
  let days: readonly string[] | undefined;
  return {
    zone,
    // Ten years of them are counted only for who asks: a real case does not.
    get days() {
      days ??= workdaysBefore(today, furthestBack);
      return days;
    },
  };
}

export const dayOf = ({ workdaysAgo }: RelativePoint, { days }: Days): string => days[workdaysAgo] ?? '';

/** A date as it stands in a record; what has a date of its own keeps it. */
export function whenOf(when: string | RelativeWhen, at: Days): string {
  if (typeof when === 'string') return when;
  return 'until' in when ? `${pointOf(when.from, at)}/${pointOf(when.until, at)}` : pointOf(when, at);
}

function pointOf(point: RelativePoint, at: Days): string {
  const day = dayOf(point, at);
  if (point.precision === 'month') return day.slice(0, 7);
  return point.time ? `${day}T${point.time}` : day;
}

/** ISO 8601 moment in UTC: on that day, by the clock on the wall. */
export const momentOf = (point: RelativePoint, at: Days): string =>
  new Date(instantOf(`${dayOf(point, at)}T${clock(point)}`, at.zone)).toISOString();

/** The month so many after the one that today lies in. */
export function monthAhead(months: number, { days }: Days): string {
  const month = new Date(`${(days[0] ?? '').slice(0, 7)}-01T00:00Z`);
  month.setUTCMonth(month.getUTCMonth() + months);
  return month.toISOString().slice(0, 7);
}
