import { dateAsTyped } from './date-as-typed.ts';
import { knownDay } from './when.ts';

/** A day, month, year or period as people write it: `3.5.2019`, `ca. 2019`, `2008–2009`; undefined when it is none. */
export function knownDayAsTyped(typed: string): string | undefined {
  const text = typed.trim();
  const [, about, rest = ''] = /^(ca\.?|cirka|omkring|about)?\s*(.*)$/i.exec(text) ?? [];
  const ends = rest.split(/\s*–\s*|\s+-\s+/).map(dateAsTyped);
  const written = [text, ends.map((end) => `${end}${about ? '~' : ''}`).join('/')];
  return written.find((each) => knownDay.safeParse(each).success);
}
