import type { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { dateAsTyped } from '#platform/time/date-as-typed.ts';
import type { Content, LogEntry } from '../../contract.ts';
import { choiceOf, rightNow, whenOf } from './when-choice.ts';
import type { writing } from './writing-shape.ts';

/** An entry while it is written. */
export type Writing = z.output<typeof writing>;
export type Uploaded = Writing['attachments'][number];
export type SourceTyped = NonNullable<Writing['source']>;

/** Reads a draft; most visits find none, and need no shape. */
export const readWriting = async (content: unknown): Promise<Writing | undefined> =>
  (await import('./writing-shape.ts')).writing.safeParse(content).data;

export const emptySource: SourceTyped = { title: '', publisher: '', url: '', published: '' };

export const newWriting = (activity: Content['activity'], lang: Language): Writing => ({
  text: '',
  activity,
  when: rightNow,
  who: '',
  visibility: 'internal',
  lang,
  source: null,
  attachments: [],
  pending: [],
  reason: '',
});

/** The four choices alone are no draft: they are there before anything is written. */
export const isUnwritten = ({ text, source, attachments, pending }: Writing): boolean =>
  text.trim() === '' && source === null && attachments.length === 0 && pending.length === 0;

/** A written entry in the correction form. */
export const writingOf = (entry: LogEntry): Writing => ({
  ...newWriting(entry.activity, entry.lang),
  text: entry.text,
  when: choiceOf(entry.happened),
  who: entry.who,
  visibility: entry.visibility,
  source: entry.source && {
    title: entry.source.title,
    publisher: entry.source.publisher ?? '',
    url: entry.source.url,
    published: entry.source.published ?? '',
  },
});

/** As it is sent. `at`: the writer's name, the moment and the zone; give it only what `faultsOf` finds no fault with. */
export function contentOf(typed: Writing, at: { me: string; now: number; zone: string }): Content {
  return {
    activity: typed.activity,
    text: typed.text.trim(),
    happened: whenOf(typed.when, at.now, at.zone) ?? '',
    who: typed.who.trim() || at.me,
    visibility: typed.visibility,
    lang: typed.lang,
    source: typed.source && sourceOf(typed.source),
  };
}

function sourceOf(typed: SourceTyped): NonNullable<Content['source']> {
  const published = dateAsTyped(typed.published);
  return {
    title: typed.title.trim(),
    ...(typed.publisher.trim() ? { publisher: typed.publisher.trim() } : {}),
    url: typed.url.trim(),
    ...(published ? { published } : {}),
  };
}
