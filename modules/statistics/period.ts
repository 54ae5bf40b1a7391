import type { Frequency, Moment } from './terms.ts';

/** A period as it is written here: `2024`, `2024Q2`, `2024M06`, `2024W01`. Sorts as text within a frequency. */
export type Period = string;

/**
 * Reads a period as statistical offices and people write it: `2024`, `2024K2`, `2024Q2`, `2024 Q2`, `2024-Q2`, `2024M06`, `2024-06`,
 * `2024U01`, `2024W01`. Undefined for anything else; a day is no period.
 */
export function readPeriod(text: string): Period | undefined {
  const found = /^(\d{4})(?:[ -]?([KQMUW])?[ -]?(\d{1,2}))?$/i.exec(text.trim());
  if (!found) return undefined;
  const [, year = '', mark, number] = found;
  if (number === undefined) return plausible(year) ? year : undefined;
  if (mark === undefined && !/^\d{4}-\d{2}$/.test(text.trim())) return undefined;
  const letter = letters[(mark ?? 'M').toUpperCase()] ?? '';
  const n = Number(number);
  if (!plausible(year) || n < 1 || n > (most[letter] ?? 0)) return undefined;
  if (letter === 'W' && n > weeksBefore(Number(year) + 1) - weeksBefore(Number(year))) return undefined;
  return `${year}${letter}${letter === 'Q' ? n : String(n).padStart(2, '0')}`;
}

export function frequencyOf(period: Period): Frequency {
  const letter = period[4];
  return letter === 'Q' ? 'quarter' : letter === 'M' ? 'month' : letter === 'W' ? 'week' : 'year';
}

/** Where a period stands among those of its frequency: two that follow each other differ by one. */
export function ordinal(period: Period): number {
  const year = Number(period.slice(0, 4));
  const n = Number(period.slice(5));
  switch (frequencyOf(period)) {
    case 'year':
      return year;
    case 'quarter':
      return year * 4 + n - 1;
    case 'month':
      return year * 12 + n - 1;
    case 'week':
      return weeksBefore(year) + n - 1;
  }
}

/** The period at an ordinal of a frequency: the inverse of `ordinal`. */
export function periodAt(frequency: Frequency, at: number): Period {
  switch (frequency) {
    case 'year':
      return String(at).padStart(4, '0');
    case 'quarter':
      return `${String(Math.floor(at / 4)).padStart(4, '0')}Q${(at % 4) + 1}`;
    case 'month':
      return `${String(Math.floor(at / 12)).padStart(4, '0')}M${String((at % 12) + 1).padStart(2, '0')}`;
    case 'week': {
      let year = Math.floor(at / 52.1775) + 2;
      while (weeksBefore(year) > at) year -= 1;
      return `${String(year).padStart(4, '0')}W${String(at - weeksBefore(year) + 1).padStart(2, '0')}`;
    }
  }
}

/**
 * The day whose municipalities a number of this period is about. Of what was counted over a whole period, it is the last day: offices
 * publish a year's figures by the units there were when it ended.
 */
export function dayOf(period: Period, moment: Moment): string {
  const at = ordinal(period);
  const frequency = frequencyOf(period);
  return moment === 'start' ? firstDay(frequency, at) : dayBefore(firstDay(frequency, at + 1));
}

const letters: Readonly<Record<string, string>> = { K: 'Q', Q: 'Q', M: 'M', U: 'W', W: 'W' };
const most: Readonly<Record<string, number>> = { Q: 4, M: 12, W: 53 };

const plausible = (year: string): boolean => Number(year) >= 1700 && Number(year) <= 2200;

function firstDay(frequency: Frequency, at: number): string {
  const period = periodAt(frequency, at);
  const year = period.slice(0, 4);
  const n = Number(period.slice(5));
  if (frequency === 'year') return `${year}-01-01`;
  if (frequency === 'quarter') return `${year}-${String(n * 3 - 2).padStart(2, '0')}-01`;
  if (frequency === 'month') return `${year}-${String(n).padStart(2, '0')}-01`;
  return isoDay(mondayOfFirstWeek(Number(year)) + (n - 1) * 7 * day);
}

const day = 86_400_000;
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
const dayBefore = (iso: string) => isoDay(Date.parse(iso) - day);

/** ISO 8601: week 1 holds 4 January. */
function mondayOfFirstWeek(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day;
}

/** Counted from the year 1, which began on a Monday. */
const weeksBefore = (year: number): number =>
  Math.round((mondayOfFirstWeek(year) - Date.parse('0001-01-01')) / (7 * day));
