import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { nb as access } from '#modules/access/messages/nb.ts';
import { nb as logbook } from '#modules/logbook/messages/nb.ts';
import { nb as plan } from '#modules/plan/messages/nb.ts';
import { nb as programme } from '#modules/programme/messages/nb.ts';
import { nb as results } from '#modules/results/messages/nb.ts';
import { languages } from '#platform/language/language.ts';
import { type Message, type Part, parseMessage } from '#platform/language/message.ts';
import { nb as platform } from '#platform/language/messages/nb.ts';
import { createTranslator } from '#platform/language/translate.ts';
import { nb as web } from '../words/nb.ts';
import { loadMessages } from './load.ts';

const spoken = await Promise.all(
  languages.map(async (language) => [language, await loadMessages(language)] as const),
);
const of = Object.fromEntries(spoken);
const bokmål = of.nb ?? {};
const keys = Object.keys(bokmål);

describe('the words', () => {
  it('have the same keys in every language, and none is empty', () => {
    for (const [language, messages] of spoken) {
      expect(Object.keys(messages).sort(), language).toEqual([...keys].sort());
      expect(
        Object.entries(messages).filter(([, text]) => text.trim() === ''),
        language,
      ).toEqual([]);
    }
  });

  it('take the same values in every language', () => {
    for (const key of keys) {
      const wanted = argumentsOf(bokmål[key] ?? '');
      for (const [language, messages] of spoken) {
        expect(argumentsOf(messages[key] ?? ''), `${key} in ${language}`).toEqual(wanted);
      }
    }
  });

  it('are read as intl-messageformat reads them, whatever is filled in', () => {
    for (const [language, messages] of spoken) {
      const say = createTranslator(language, messages);
      const locale = language === 'nn' ? 'nb' : language;
      for (const [key, text] of Object.entries(messages)) {
        const names = argumentsOf(text);
        const library = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
        for (const count of [0, 1, 2, 3, 21]) {
          const params = Object.fromEntries(names.map((name) => [name, count]));
          expect(say(key, params), `${key} in ${language}`).toBe(String(library.format(params)));
        }
      }
    }
  });

  it('do not hide each other: no key belongs to two modules', () => {
    const all = [platform, access, programme, logbook, plan, results, web].flatMap((each) =>
      Object.keys(each),
    );
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  });

  it('are Nynorsk in Nynorsk: a sentence of five words or more is rarely the Bokmål one', () => {
    const long = keys.filter((key) => (bokmål[key] ?? '').split(' ').length >= 5);
    const same = long.filter((key) => of.nn?.[key] === bokmål[key]);
    expect(same.length / long.length, same.join(', ')).toBeLessThan(0.08);
  });
});

function argumentsOf(text: string): string[] {
  const named = partsOf(parseMessage(text)).flatMap((part) =>
    typeof part === 'object' && 'name' in part ? [part.name] : [],
  );
  return [...new Set(named)].sort();
}

/** Every part of a message, those inside plurals too. */
function partsOf(message: Message): Part[] {
  return message.flatMap((part) =>
    typeof part === 'object' && 'options' in part
      ? [part, ...Object.values(part.options).flatMap(partsOf)]
      : [part],
  );
}
