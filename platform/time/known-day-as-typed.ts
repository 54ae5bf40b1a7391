import { dateAsTyped } from './date-as-typed.ts';
import { parseWhen } from './when.ts';

/** A day, month, year or period as people write it: `3.5.2019`, `ca. 2019`, `2008–2009`, `2011 til 2013`; undefined when it is none. */
export function knownDayAsTyped(typed: string): string | undefined {
  const text = typed.trim();
  const about = aboutWords.test(text) ? '~' : '';
  const ends = text.replace(aboutWords, '').split(between).map(dateAsTyped);
  const written = [text, ends.map((end) => `${end}${about}`).join('/')];
  return written.find((each) => parseWhen(each) !== undefined && !each.includes('T'));
}

const aboutWords = /^(?:ca\.?|c\.|circa|cirka|om lag|omtrent|rundt|omkring|about|around)\s+/i;
const between = /\s*[–—]\s*|\s+(?:-|til|till|to)\s+/;
