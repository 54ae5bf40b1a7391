import { type Cell, display } from '#platform/documents/table.ts';
import type { Period } from '../period.ts';
import type { Frequency } from '../terms.ts';
import type { Column } from './held.ts';
import type { PeriodWithin } from './mapping.ts';
import { monthNamed, periodIn, periodsOfDays } from './period-in.ts';
import type { Told } from './value-entries.ts';

/** What each entry of a column of periods says. */
export type PeriodEntries = {
  readonly periods: readonly (Period | null)[];
  /** Why not; an empty cell is one too. */
  readonly problems: ReadonlyMap<number, Told>;
  /** A day that stands for a period. */
  readonly notes: ReadonlyMap<number, Told>;
};

/** `frequency`: that of the series, where it is known. */
export function periodEntries({ entries }: Column, frequency: Frequency | null): PeriodEntries {
  const said = entries.map(periodIn);
  const days = said.flatMap((each) => (each.kind === 'day' ? [each.iso] : []));
  const ofDay = days.length > 0 ? periodsOfDays(days, frequency) : undefined;
  const problems = new Map<number, Told>();
  const notes = new Map<number, Told>();
  const periods = said.map((each, at) => {
    if (each.kind === 'period') return each.period;
    const period = each.kind === 'day' ? ofDay?.(each.iso) : undefined;
    if (period !== undefined) {
      notes.set(at, { code: 'day-as-period', params: { period } });
      return period;
    }
    problems.set(at, { code: whyNot[each.kind], params: {} });
    return null;
  });
  return { periods, problems, notes };
}

const whyNot = { empty: 'missing-period', day: 'day-of-no-period', none: 'unreadable-period' } as const;

/** What a second column adds to the year: `2`, `K2`, `mars`. Null where it is no part of one. */
export function partEntries({ entries }: Column, of: PeriodWithin['of']): readonly (string | null)[] {
  return entries.map((cell: Cell) => {
    const said = display(cell).trim().toLowerCase();
    const number = of === 'month' ? (monthNamed(said) ?? numberOf(said)) : numberOf(said);
    const most = { quarter: 4, month: 12, week: 53 }[of];
    if (number === undefined || number < 1 || number > most) return null;
    const letter = { quarter: 'Q', month: 'M', week: 'W' }[of];
    return `${letter}${of === 'quarter' ? number : String(number).padStart(2, '0')}`;
  });
}

const numberOf = (said: string): number | undefined => {
  const digits = /^(?:[a-z]*\.? ?)(\d{1,2})(?:\. ?[a-z]*|\.0)?$/.exec(said)?.[1];
  return digits === undefined ? undefined : Number(digits);
};
