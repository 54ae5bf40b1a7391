import type { Language } from './language.ts';
import { type Message, parseMessage } from './message.ts';
import { formatNumber } from './numbers.ts';

export type Messages = Readonly<Record<string, string>>;
export type Params = Readonly<Record<string, string | number>>;
export type Translate<Key extends string = string> = (key: Key, params?: Params) => string;

/**
 * Turns a key into words, with values filled in. Counts are written by `formatNumber`, so that a number in a sentence
 * looks like the one in the table. What is missing shows itself, key or value: a defect, but never an empty page.
 */
export function createTranslator<M extends Messages>(
  language: Language,
  messages: M,
): Translate<keyof M & string> {
  const read = new Map<string, Message>();
  return (key, params = {}) => {
    const text = messages[key];
    if (text === undefined) return key;
    const known = read.get(key) ?? parseMessage(text);
    read.set(key, known);
    return say(known, params, language, undefined);
  };
}

function say(message: Message, params: Params, language: Language, count: number | undefined): string {
  return message
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'count') return count === undefined ? '#' : formatNumber(count, language);
      const value = params[part.name];
      if (part.kind === 'value') return value === undefined ? `{${part.name}}` : valueText(value, language);
      const chosen =
        part.options[`=${value}`] ?? part.options[optionOf(part.kind, value, language)] ?? part.options.other;
      return say(chosen ?? [], params, language, part.kind === 'plural' ? Number(value) : undefined);
    })
    .join('');
}

const valueText = (value: string | number, language: Language) =>
  typeof value === 'number' ? formatNumber(value, language) : value;

const optionOf = (kind: 'plural' | 'select', value: string | number | undefined, language: Language) =>
  kind === 'plural' ? new Intl.PluralRules(pluralLocale(language)).select(Number(value)) : String(value);

/** Nynorsk counts as Bokmål does, and Chromium does not know it. */
const pluralLocale = (language: Language) => (language === 'nn' ? 'nb' : language);
