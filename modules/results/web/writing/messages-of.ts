import type { Translate } from '#platform/language/translate.ts';
import { messagesByField } from '#platform/ui/api/problem-of.ts';

/** Messages by field of the form, ours first; the server's `measurement.hundredths` is the form's `amount`. */
export function messagesOf<Key extends string>(
  faults: readonly { readonly field: string; readonly key: Key }[],
  error: unknown,
  text: Translate<Key>,
): Readonly<Record<string, string>> {
  const theirs = Object.entries(messagesByField(error)).map(([field, message]) => [
    formField(field),
    message,
  ]);
  return Object.fromEntries([...theirs, ...faults.map(({ field, key }) => [field, text(key)])]);
}

function formField(field: string): string {
  const name = field.replace(/^measurement\./, '');
  return name === 'hundredths' ? 'amount' : name;
}
