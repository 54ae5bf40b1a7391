import { parseWhen } from '#platform/time/when.ts';

/** Entries that stand under one heading: a day, or as much of a date as is known, or a period. */
export type Group<T> = { readonly heading: string; readonly entries: readonly T[] };

/** In the order they come (latest first), so that older pages can be added without anything moving. */
export const byDay = <T extends Dated>(entries: readonly T[]): readonly Group<T>[] => grouped(entries, dayOf);

export const byYear = <T extends Dated>(entries: readonly T[]): readonly Group<T>[] =>
  grouped(entries, ({ happened }) => happened.slice(0, 4));

/** The time of day, where one is known. */
export function timeOf(happened: string): string | undefined {
  const when = parseWhen(happened);
  return when?.from.precision === 'minute' && !happened.includes('/') ? when.from.text.slice(11) : undefined;
}

/** `about` belongs to the time when there is one, to the date when there is none. */
export const timeIsAbout = (happened: string): boolean =>
  timeOf(happened) !== undefined && happened.endsWith('~');

type Dated = { readonly happened: string };

const dayOf = ({ happened }: Dated) => (timeOf(happened) === undefined ? happened : happened.slice(0, 10));

function grouped<T>(entries: readonly T[], headingOf: (entry: T) => string): readonly Group<T>[] {
  const groups: { heading: string; entries: T[] }[] = [];
  for (const entry of entries) {
    const heading = headingOf(entry);
    const last = groups.at(-1);
    if (last?.heading === heading) last.entries.push(entry);
    else groups.push({ heading, entries: [entry] });
  }
  return groups;
}
