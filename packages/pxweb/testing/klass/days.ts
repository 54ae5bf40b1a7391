import type { Asked } from '../http/asked.ts';

/** A span of days as asked for, from inclusive, to exclusive; a sentence where it is none. */
export type Days = { readonly from: string; readonly to: string | null };

export function spanOf({ query }: Asked): Days | string {
  const [from, to] = [query.get('from'), query.get('to')];
  if (from === null) return "Required request parameter 'from' for method parameter type Date is not present";
  if (!isDay(from)) return wrong('from', from);
  if (to !== null && !isDay(to)) return wrong('to', to);
  return to !== null && to <= from ? `from (${from}) must be before to (${to})` : { from, to };
}

/** One day is a span that ends on the next. */
export function dayOf({ query }: Asked): Days | string {
  const date = query.get('date');
  if (date === null) return "Required request parameter 'date' for method parameter type Date is not present";
  return isDay(date) ? { from: date, to: dayAfter(date) } : wrong('date', date);
}

export const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const isDay = (written: string) =>
  /^\d{4}-\d\d-\d\d$/.test(written) && new Date(`${written}T00:00:00Z`).getTime() > Number.NEGATIVE_INFINITY;

const wrong = (name: string, value: string) =>
  `Unable to parse date '${value}' for parameter '${name}', expected yyyy-MM-dd`;
