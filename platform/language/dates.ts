import { wallClock } from '#platform/time/zone.ts';
import { calendarWords } from './calendar-words.ts';
import type { Language } from './language.ts';

/** How much of a date to say: `20. november 2025`, `20. nov`, `torsdag 20. november`, with or without the year. */
export type DateStyle = 'long' | 'short' | 'day-month' | 'weekday' | 'weekday-year';

/** A calendar date (`YYYY-MM-DD`) as the reader writes it. */
export function formatDate(date: string, language: Language, style: DateStyle = 'long'): string {
  const { months, short, weekdays, ordinal } = calendarWords[language];
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const name = (style === 'short' ? short : months)[Number(month) - 1] ?? month;
  const text = `${Number(day)}${ordinal} ${name}`;
  if (style === 'long') return `${text} ${year}`;
  if (style === 'short' || style === 'day-month') return text;
  const weekday = weekdays[(new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7] ?? '';
  return `${weekday} ${text}${style === 'weekday-year' ? ` ${year}` : ''}`;
}

/** `november 2025`. */
export function formatMonth(month: string, language: Language): string {
  return `${calendarWords[language].months[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`.trim();
}

/** An instant (ISO 8601) as date and time in a zone: `17. november 2025 kl. 08:52`. */
export function formatMoment(
  instant: string | number,
  zone: string,
  language: Language,
  style: DateStyle = 'long',
): string {
  const clock = wallClock(typeof instant === 'number' ? instant : Date.parse(instant), zone);
  return `${formatDate(clock, language, style)}${calendarWords[language].at}${clock.slice(11)}`;
}

/** The day in words, counted from today: `i dag`, `om 7 dager`, `for 3 dager siden`. */
export function relativeDay(date: string, today: string, language: Language): string {
  const days = daysBetween(today, date);
  const say = relative[language];
  if (days === 0) return say.today;
  if (days === 1) return say.tomorrow;
  if (days === -1) return say.yesterday;
  return days > 0 ? say.ahead(days) : say.ago(-days);
}

/** Whole days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00Z`)) / 86_400_000,
  );

/** First letter large, for a date that begins a heading. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const relative = {
  nb: {
    today: 'i dag',
    tomorrow: 'i morgen',
    yesterday: 'i går',
    ahead: (days: number) => `om ${days} dager`,
    ago: (days: number) => `for ${days} dager siden`,
  },
  nn: {
    today: 'i dag',
    tomorrow: 'i morgon',
    yesterday: 'i går',
    ahead: (days: number) => `om ${days} dagar`,
    ago: (days: number) => `for ${days} dagar sidan`,
  },
  sv: {
    today: 'i dag',
    tomorrow: 'i morgon',
    yesterday: 'i går',
    ahead: (days: number) => `om ${days} dagar`,
    ago: (days: number) => `för ${days} dagar sedan`,
  },
  en: {
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    ahead: (days: number) => `in ${days} days`,
    ago: (days: number) => `${days} days ago`,
  },
} satisfies Record<Language, unknown>;
