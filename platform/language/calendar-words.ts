import type { Language } from './language.ts';

/**
 * Our own words for months and days: Chromium's ICU data leaves out Nynorsk, so `Intl` would answer in the language of
 * the machine there, and a page and a letter about the same thing must say the same.
 */
export type CalendarWords = {
  readonly months: readonly string[];
  readonly short: readonly string[];
  /** From Monday, as ISO 8601 counts. */
  readonly weekdays: readonly string[];
  /** What stands after the day of the month: `18. april`, `18 april`. */
  readonly ordinal: string;
  /** Between a date and a time. */
  readonly at: string;
  readonly about: string;
  readonly to: string;
};

export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  nb: {
    months: words('januar februar mars april mai juni juli august september oktober november desember'),
    short: words('jan feb mars april mai juni juli aug sep okt nov des'),
    weekdays: words('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
    ordinal: '.',
    at: ' kl. ',
    about: 'ca. ',
    to: ' til ',
  },
  nn: {
    months: words('januar februar mars april mai juni juli august september oktober november desember'),
    short: words('jan feb mars april mai juni juli aug sep okt nov des'),
    weekdays: words('måndag tysdag onsdag torsdag fredag laurdag søndag'),
    ordinal: '.',
    at: ' kl. ',
    about: 'om lag ',
    to: ' til ',
  },
  sv: {
    months: words('januari februari mars april maj juni juli augusti september oktober november december'),
    short: words('jan feb mars april maj juni juli aug sep okt nov dec'),
    weekdays: words('måndag tisdag onsdag torsdag fredag lördag söndag'),
    ordinal: '',
    at: ' kl. ',
    about: 'omkring ',
    to: ' till ',
  },
  en: {
    months: words('January February March April May June July August September October November December'),
    short: words('Jan Feb Mar Apr May June July Aug Sep Oct Nov Dec'),
    weekdays: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    ordinal: '',
    at: ', ',
    about: 'about ',
    to: ' to ',
  },
};

function words(text: string): readonly string[] {
  return text.split(' ');
}
