import { type Cell, display } from '#platform/documents/table.ts';
import { type Period, readPeriod } from '../period.ts';
import type { Frequency } from '../terms.ts';

/** A period as a cell says it; a day may be one, which its column decides (`periodOfDay`). */
export type PeriodSaid =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'day'; readonly iso: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'none' };

export function periodIn(cell: Cell): PeriodSaid {
  if (cell.kind === 'formula') return periodIn(cell.result);
  if (cell.kind === 'date') return { kind: 'day', iso: cell.iso.slice(0, 10) };
  const said = display(cell).trim().replace(/\s+/g, ' ');
  if (said === '') return { kind: 'empty' };
  const period = readPeriod(said.replace(/^(\d{4})\.0$/, '$1')) ?? inWords(said);
  if (period !== undefined) return { kind: 'period', period };
  const iso = dayIn(said);
  return iso === undefined ? { kind: 'none' } : { kind: 'day', iso };
}

/**
 * The period that a day stands for, where a spreadsheet made days of periods: the first day of a year, a quarter or a month. By the
 * frequency of its series; else by the column: days that all begin a year are years. Undefined: it could be of several.
 */
export function periodsOfDays(
  days: readonly string[],
  frequency: Frequency | null,
): ((iso: string) => Period | undefined) | undefined {
  const every = (test: RegExp) => days.every((iso) => test.test(iso));
  const kind =
    frequency ??
    (every(/-01-01$/) || every(/-12-31$/)
      ? 'year'
      : every(/-\d\d-01$/) && !every(/-(01|04|07|10)-01$/)
        ? 'month'
        : null);
  if (kind === null || kind === 'week') return undefined;
  return (iso) => {
    const [year = '', month = '', day = ''] = iso.split('-');
    if (kind === 'year')
      return `${month}-${day}` === '01-01' || `${month}-${day}` === '12-31' ? year : undefined;
    if (day !== '01') return undefined;
    if (kind === 'month') return `${year}M${month}`;
    return (Number(month) - 1) % 3 === 0 ? `${year}Q${(Number(month) + 2) / 3}` : undefined;
  };
}

/** `4. kvartal 2017`, `2017 kvartal 4`, `Q4 2017`, `januar 2024`, `2024 januar`, `uke 3 2024`. */
function inWords(said: string): Period | undefined {
  const text = said.toLowerCase().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  const quarter =
    /^(?:(\d{4}) )?(?:([1-4])(?:st|nd|rd|th)? ?(?:kvartal|kvt|kv|quarter)|(?:kvartal|kvt|kv|quarter|q|k) ?([1-4]))(?: (\d{4}))?$/.exec(
      text,
    );
  if (quarter) {
    const year = quarter[1] ?? quarter[4];
    return year === undefined ? undefined : readPeriod(`${year}Q${quarter[2] ?? quarter[3]}`);
  }
  const week = /^(?:uke|veke|vecka|week) ?(\d{1,2}) (\d{4})$/.exec(text);
  if (week) return readPeriod(`${week[2]}W${week[1]}`);
  const [, first = '', second = ''] = /^(\S+) (\S+)$/.exec(text) ?? [];
  const month = monthNamed(first) ?? monthNamed(second);
  const year = /^\d{4}$/.test(first) ? first : second;
  return month === undefined ? undefined : readPeriod(`${year}M${String(month).padStart(2, '0')}`);
}

/** 1 to 12 by name or number. */
export function monthNamed(said: string): number | undefined {
  const name = said.trim().toLowerCase().replace(/\.$/, '');
  const at = months.findIndex(
    (names) => names.includes(name) || names.some((full) => name.length === 3 && full.startsWith(name)),
  );
  return at < 0 ? undefined : at + 1;
}

const months: readonly (readonly string[])[] = [
  ['januar', 'januari', 'january'],
  ['februar', 'februari', 'february'],
  ['mars', 'march'],
  ['april'],
  ['mai', 'maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august', 'augusti'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['desember', 'december'],
];

/** `2024-01-01`, `01.01.2024`, `2024-01-01 00:00:00`; a day with slashes could be read in two ways and is none. */
function dayIn(said: string): string | undefined {
  const [date = ''] = said.split(/[ T]/, 1);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const [, d, m, y] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(date) ?? [];
  const day = iso ? date : y && m && d ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : undefined;
  if (day === undefined) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
}
