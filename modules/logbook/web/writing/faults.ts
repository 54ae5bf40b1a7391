import { dateAsTyped } from '#platform/time/date-as-typed.ts';
import { parseWhen } from '#platform/time/when.ts';
import { isInTheFuture } from '../../rules.ts';
import { longestText } from '../../terms.ts';
import type { LogbookKey } from '../words.ts';
import { type WhenChoice, whenOf } from './when-choice.ts';
import type { SourceTyped, Writing } from './writing.ts';

export type FaultField =
  | 'text'
  | 'happened'
  | 'who'
  | 'source-title'
  | 'source-url'
  | 'source-published'
  | 'reason';

export type Fault = {
  readonly field: FaultField;
  readonly key: LogbookKey;
  readonly params?: Readonly<Record<string, string | number>>;
};

/** What must be put right before it is sent, in the order of the form. The server judges again. */
export function faultsOf(typed: Writing, at: { now: number; zone: string }): readonly Fault[] {
  return [
    ...textFaults(typed.text),
    ...whenFaults(typed.when, at),
    ...(typed.who.trim().length > 200 ? [fault('who', 'logbook.errors.who-long')] : []),
    ...(typed.source ? sourceFaults(typed.source) : []),
  ];
}

export function reasonFaults(reason: string): readonly Fault[] {
  if (reason.trim() === '') return [fault('reason', 'logbook.errors.reason-empty')];
  return reason.trim().length > 1_000 ? [fault('reason', 'logbook.errors.reason-long')] : [];
}

const fault = (field: FaultField, key: LogbookKey): Fault => ({ field, key });

function textFaults(text: string): Fault[] {
  const { length } = text.trim();
  if (length === 0) return [fault('text', 'logbook.errors.text-empty')];
  if (length <= longestText) return [];
  return [{ field: 'text', key: 'logbook.errors.text-long', params: { found: length, most: longestText } }];
}

function whenFaults(choice: WhenChoice, { now, zone }: { now: number; zone: string }): Fault[] {
  const text = whenOf(choice, now, zone);
  const when = text === undefined ? undefined : parseWhen(text);
  if (!when) {
    return [
      fault(
        'happened',
        choice.kind === 'now' ? 'logbook.errors.when-day' : `logbook.errors.when-${choice.kind}`,
      ),
    ];
  }
  return isInTheFuture(when, zone, now) ? [fault('happened', 'logbook.errors.when-future')] : [];
}

function sourceFaults({ title, url, published }: SourceTyped): Fault[] {
  const date = dateAsTyped(published);
  const isDate = date !== undefined && parseWhen(date) !== undefined;
  return [
    ...(title.trim() === '' ? [fault('source-title', 'logbook.errors.source-title')] : []),
    ...(isWebAddress(url.trim()) ? [] : [fault('source-url', 'logbook.errors.source-url')]),
    ...(published.trim() === '' || isDate
      ? []
      : [fault('source-published', 'logbook.errors.source-published')]),
  ];
}

function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol) && /^https?:\/\//i.test(text);
  } catch {
    return false;
  }
}
