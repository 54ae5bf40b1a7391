import { type Point, parseWhen } from '#platform/time/when.ts';
import { calendarWords } from './calendar-words.ts';
import { formatDate, formatMonth } from './dates.ts';
import type { Language } from './language.ts';

/**
 * A period as precisely as it is known (`platform/time/when.ts`), as the reader writes it: `2008–2009`, `juni 2012`,
 * `18.–20. april 2016`, `ca. 2011–2017`. Only one end uncertain: `ca. 2011 til 2017`, so that it cannot be read as both.
 */
export function formatWhen(text: string, language: Language): string {
  const when = parseWhen(text);
  if (!when) return text;
  const { from, until } = when;
  const { about, to } = calendarWords[language];
  if (from === until) return `${from.about ? about : ''}${point(from, language)}`;
  if (from.about !== until.about) {
    return [from, until].map((end) => `${end.about ? about : ''}${point(end, language)}`).join(to);
  }
  return `${from.about ? about : ''}${range(from, until, language)}`;
}

function point({ precision, text }: Point, language: Language): string {
  if (precision === 'year') return text;
  if (precision === 'month') return formatMonth(text, language);
  if (precision === 'day') return formatDate(text, language);
  return `${formatDate(text, language)}${calendarWords[language].at}${text.slice(11)}`;
}

/** What both ends share is said once. */
function range(from: Point, until: Point, language: Language): string {
  const { months, ordinal } = calendarWords[language];
  const [a, b] = [from.text, until.text];
  const same = from.precision === until.precision ? from.precision : undefined;
  if (same === 'month' && a.slice(0, 4) === b.slice(0, 4)) {
    return `${months[Number(a.slice(5, 7)) - 1]}–${formatMonth(b, language)}`;
  }
  if (same === 'day' && a.slice(0, 7) === b.slice(0, 7)) {
    return `${Number(a.slice(8))}${ordinal}–${formatDate(b, language)}`;
  }
  if (same === 'day' && a.slice(0, 4) === b.slice(0, 4)) {
    return `${formatDate(a, language, 'day-month')}–${formatDate(b, language)}`;
  }
  if (same === 'minute' && a.slice(0, 10) === b.slice(0, 10)) {
    return `${point(from, language)}–${b.slice(11)}`;
  }
  return `${point(from, language)}–${point(until, language)}`;
}
