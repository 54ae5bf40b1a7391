import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';

export type Messages = Readonly<Record<string, string>>;
export type Params = Readonly<Record<string, string | number>>;
export type Translate<Key extends string = string> = (key: Key, params?: Params) => string;

/**
 * Turns a key into words. Messages are in ICU syntax; numbers in them are written by `formatNumber`, so that a count
 * in a sentence looks like the count in the table. A missing key shows itself: it is a defect, never an empty page.
 */
export function createTranslator<M extends Messages>(
  language: Language,
  messages: M,
): Translate<keyof M & string> {
  const compiled = new Map<string, IntlMessageFormat>();
  return (key, params) => {
    const message = messages[key];
    if (message === undefined) return key;
    if (!message.includes('{') && !message.includes("'")) return message;
    const known = compiled.get(key) ?? compile(message, language);
    compiled.set(key, known);
    return filled(known, params) ?? message;
  };
}

/** A value that was not given shows its name in braces, rather than failing the letter or the page. */
function filled(message: IntlMessageFormat, params: Params | undefined): string | undefined {
  try {
    return String(message.format(params));
  } catch {
    return undefined;
  }
}

function compile(message: string, language: Language): IntlMessageFormat {
  const numberFormat = { format: (value: number) => formatNumber(value, language) };
  return new IntlMessageFormat(message, pluralLocale(language), undefined, {
    ignoreTag: true,
    formatters: {
      getNumberFormat: () => numberFormat as Intl.NumberFormat,
      getDateTimeFormat: (...options) => new Intl.DateTimeFormat(...options),
      getPluralRules: (_, options) => new Intl.PluralRules(pluralLocale(language), options),
    },
  });
}

/** Nynorsk counts as Bokmål does, and Chromium does not know it. */
const pluralLocale = (language: Language) => (language === 'nn' ? 'nb' : language);
