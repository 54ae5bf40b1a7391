import { type Period, readPeriod } from '../period.ts';
import type { ColumnKind } from './column-kind.ts';
import { fieldNamed } from './field-headings.ts';
import type { HeldTable } from './held.ts';
import type { PeriodFrom } from './mapping.ts';
import { periodIn } from './period-in.ts';

export type PeriodsGuess = {
  readonly from: PeriodFrom;
  /** Of a table with a column for each period: which, and what else the heading says. */
  readonly columns: ReadonlyMap<number, { readonly period: Period; readonly says: string }>;
  readonly why: 'heading' | 'given' | 'contents' | 'file-name' | 'title' | 'headings';
};

/** What says the period: a column, the headings, or, of a file about one, its name or title. */
export function guessPeriods(
  table: HeldTable,
  kinds: readonly ColumnKind[],
  fileName: string,
  taken: readonly number[],
): PeriodsGuess | undefined {
  const none = new Map<number, never>();
  const free = table.columns.map((_, at) => at).filter((at) => !taken.includes(at));
  const called = (field: string) => free.find((at) => fieldNamed(table.columns[at]?.heading ?? '') === field);
  const timed = free.find((at) => table.columns[at]?.role === 'time');
  const year =
    timed ??
    free.find((at) => fieldNamed(table.columns[at]?.heading ?? '') === 'period' && kinds[at]?.periods);
  const parts = (['quarter', 'month', 'week'] as const).flatMap((of) => {
    const column = called(of);
    return column === undefined ? [] : [{ column, of }];
  });
  const [part] = parts;
  const alone = part && kinds[part.column]?.periods ? part.column : undefined;
  const column = alone ?? year;
  if (column !== undefined) {
    const within = alone === undefined ? (part ?? null) : null;
    return { from: { from: 'column', column, within }, columns: none, why: 'heading' };
  }
  const columns = new Map(
    free.flatMap((at) => {
      const said = periodInHeading(table.columns[at]?.heading ?? '');
      return said && kinds[at]?.numeric ? [[at, said] as const] : [];
    }),
  );
  if (columns.size >= 2) return { from: { from: 'headings' }, columns, why: 'headings' };
  const looks = free.find(
    (at) => kinds[at]?.periods && (kinds[at]?.entries.length ?? 0) >= 2 && table.columns[at]?.heading === '',
  );
  if (looks !== undefined)
    return { from: { from: 'column', column: looks, within: null }, columns: none, why: 'contents' };
  if (columns.size === 1) return { from: { from: 'headings' }, columns, why: 'headings' };
  const title = onlyYear(table.about?.label ?? table.name);
  const period = onlyYear(fileName) ?? title;
  if (period === undefined) return undefined;
  return {
    from: { from: 'constant', period },
    columns: none,
    why: onlyYear(fileName) ? 'file-name' : 'title',
  };
}

/** `2005`, `2024K1`, and a series with its period: `Personer 2005`. */
function periodInHeading(heading: string): { period: Period; says: string } | undefined {
  const whole = periodIn({ kind: 'text', text: heading });
  if (whole.kind === 'period') return { period: whole.period, says: '' };
  const [, says = '', last = ''] = /^(.*\S)[ _](\S+)$/.exec(heading.trim()) ?? [];
  const period = readPeriod(last);
  return period === undefined ? undefined : { period, says };
}

/** The year of a name that speaks of one year and no more. */
function onlyYear(name: string): Period | undefined {
  const years = new Set(name.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 ? year : undefined;
}
