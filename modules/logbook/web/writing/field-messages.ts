import type { Translate } from '#platform/language/translate.ts';
import type { LogbookKey } from '../words.ts';
import type { Fault } from './faults.ts';

/** Messages by field, ours first; the server's `source.url` is the form's `source-url`. */
export function fieldMessages(
  faults: readonly Fault[],
  fromServer: Readonly<Record<string, string>>,
  text: Translate<LogbookKey>,
): Readonly<Record<string, string>> {
  const theirs = Object.entries(fromServer).map(([field, message]) => [formField(field), message]);
  const ours = faults.map(({ field, key, params }) => [field, text(key, params)]);
  return Object.fromEntries([...theirs, ...ours]);
}

const formField = (field: string): string =>
  field.startsWith('attachments') ? 'attachments' : field.replaceAll('.', '-');
