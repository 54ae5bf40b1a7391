import { dateAsTyped } from '#platform/time/date-as-typed.ts';
import { parseWhen } from '#platform/time/when.ts';
import { today, wallClock } from '#platform/time/zone.ts';

export const whenKinds = ['now', 'day', 'month', 'year', 'period'] as const;
export type WhenKind = (typeof whenKinds)[number];

/** What the editor of "when" holds. Every part keeps what was typed, so that changing one's mind loses nothing. */
export type WhenChoice = {
  readonly kind: WhenKind;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM`, or empty when the time is not known */
  readonly time: string;
  /** `YYYY-MM` */
  readonly month: string;
  readonly year: string;
  /** As typed: `2008`, `11.2008`, `3.11.2008` */
  readonly from: string;
  readonly until: string;
  readonly about: boolean;
};

export const rightNow: WhenChoice = {
  kind: 'now',
  day: '',
  time: '',
  month: '',
  year: '',
  from: '',
  until: '',
  about: false,
};

/**
 * The text that is sent. `now` is the moment of the last keystroke, not of the sending: a draft found again the next
 * morning still says yesterday, and a retry sends exactly what the first attempt sent.
 */
export function whenOf(choice: WhenChoice, now: number, zone: string): string | undefined {
  const text = plain(choice, now, zone);
  return text !== undefined && parseWhen(text) ? text : undefined;
}

/** The choice that a text came from, for the correction form. */
export function choiceOf(text: string): WhenChoice {
  const when = parseWhen(text);
  if (!when) return { ...rightNow, kind: 'day' };
  const { from, until } = when;
  const about = from.about || until.about;
  if (text.includes('/')) return { ...rightNow, kind: 'period', from: from.text, until: until.text, about };
  if (from.precision === 'year') return { ...rightNow, kind: 'year', year: from.text, about };
  if (from.precision === 'month') return { ...rightNow, kind: 'month', month: from.text, about };
  return { ...rightNow, kind: 'day', day: from.text.slice(0, 10), time: from.text.slice(11), about };
}

export type RelativeDay = 'today' | 'yesterday' | 'other';

export function relativeDay(day: string, now: number, zone: string): RelativeDay {
  if (day === today(now, zone)) return 'today';
  return day === yesterday(now, zone) ? 'yesterday' : 'other';
}

export const yesterday = (now: number, zone: string): string =>
  new Date(Date.parse(`${today(now, zone)}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);

function plain(choice: WhenChoice, now: number, zone: string): string | undefined {
  const about = choice.about ? '~' : '';
  if (choice.kind === 'now') return wallClock(now, zone);
  if (choice.kind === 'day') return `${choice.day}${choice.time ? `T${choice.time}` : ''}${about}`;
  if (choice.kind === 'month') return `${choice.month}${about}`;
  if (choice.kind === 'year') return `${choice.year.trim()}${about}`;
  const from = dateAsTyped(choice.from);
  const until = dateAsTyped(choice.until);
  return from && until ? `${from}${about}/${until}${about}` : undefined;
}
