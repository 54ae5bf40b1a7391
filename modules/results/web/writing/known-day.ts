import { dateAsTyped } from '#platform/time/date-as-typed.ts';
import { parseWhen } from '#platform/time/when.ts';

/**
 * A year, a month, a day or a span of them as people type it (`2024`, `6.2026`, `ca. 2011–2013`, `2026-06-15`), as the text that
 * is sent; undefined: it names none.
 */
export function knownDayOf(typed: string): string | undefined {
  const text = typed.trim();
  if (parseWhen(text) && !text.includes('T')) return text;
  const about = aboutWords.test(text);
  const ends = text.replace(aboutWords, '').split(between).map(dateAsTyped);
  if (ends.length > 2 || ends.includes(undefined)) return undefined;
  const found = ends.map((end) => `${end}${about ? '~' : ''}`).join('/');
  return parseWhen(found) ? found : undefined;
}

/** One day, for which a year does not do. */
export function dayOf(typed: string): string | undefined {
  const found = dateAsTyped(typed);
  return found?.length === 10 && parseWhen(found) ? found : undefined;
}

const aboutWords = /^(?:ca\.?|c\.|circa|cirka|om lag|omtrent|rundt|omkring|about|around)\s+/i;
const between = /\s*[–—]\s*|\s+(?:-|til|till|to)\s+/;
