import { instantOf } from './zone.ts';

/**
 * When something happened, as precisely as it is known. A subset of EDTF (ISO 8601-2:2019, level 0 and `~` of level 1):
 * `2010`, `2012-06`, `2016-04-18`, `2016-04-18T14:20`, each with `~` for "about", and a range `2008/2009`.
 * Local to the unit's zone: a log says what the clock on the wall said.
 */
export type When = { readonly from: Point; readonly until: Point };

export type Precision = 'year' | 'month' | 'day' | 'minute';

export type Point = {
  readonly precision: Precision;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  readonly text: string;
  readonly about: boolean;
};

const point = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?(~)?$/;

/** The period that a text names, or undefined when it names none. */
export function parseWhen(text: string): When | undefined {
  const [opening = '', closing, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  const from = parsePoint(opening);
  const until = closing === undefined ? from : parsePoint(closing);
  if (!from || !until) return undefined;
  // Compared as written, in no zone: asking Intl for each of a hundred dates made a page of the log cost 8 ms.
  const backwards =
    from !== until && (after(until) <= first(from.text) || until.text.slice(0, 4) < from.text.slice(0, 4));
  return backwards ? undefined : { from, until };
}

/** First instant of the period in a zone, milliseconds since 1970. */
export const startOf = (when: When, zone: string): number => instantOf(first(when.from.text), zone);

/** First instant after the period in a zone, milliseconds since 1970. */
export const endOf = (when: When, zone: string): number => instantOf(after(when.until), zone);

/** The days of the calendar that a text names, in no zone: the first, and the first after them. */
export function daysOf(text: string): { from: string; after: string } {
  const when = parseWhen(text);
  if (!when) throw new RangeError(`${text} names no day`);
  return { from: first(when.from.text).slice(0, 10), after: after(when.until).slice(0, 10) };
}

function parsePoint(text: string): Point | undefined {
  const match = point.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, hour, minute, about] = match;
  if (Number(year) < 1800) return undefined;
  if (month && (Number(month) < 1 || Number(month) > 12)) return undefined;
  if (day && (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)))) return undefined;
  if (hour && (Number(hour) > 23 || Number(minute) > 59)) return undefined;
  const precision = hour ? 'minute' : day ? 'day' : month ? 'month' : 'year';
  return { precision, text: about ? text.slice(0, -1) : text, about: about !== undefined };
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const first = (text: string) => text + '0000-01-01T00:00'.slice(text.length);

function after({ text, precision }: Point): string {
  const start = new Date(`${first(text)}Z`);
  if (precision === 'year') start.setUTCFullYear(start.getUTCFullYear() + 1);
  else if (precision === 'month') start.setUTCMonth(start.getUTCMonth() + 1);
  else if (precision === 'day') start.setUTCDate(start.getUTCDate() + 1);
  else start.setUTCMinutes(start.getUTCMinutes() + 1);
  return start.toISOString().slice(0, 16);
}
