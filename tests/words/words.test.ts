import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { root } from '#platform/database/root.ts';
import { languages } from '#platform/language/language.ts';
import { type Message, type Part, parseMessage } from '#platform/language/message.ts';
import { createTranslator } from '#platform/language/translate.ts';
import { cataloguesOf } from '#tests/laws/catalogues.ts';
import { readTree } from '#tests/laws/tree.ts';
import { everyWord } from './every-word.ts';

const spoken = languages.map((language) => [language, everyWord[language]] as const);
const bokmål = everyWord.nb;
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

  it('do not hide each other: no key belongs to two folders, and none of them is forgotten', async () => {
    const folders = (await cataloguesOf(readTree(root))).filter(({ folder }) => !folder.startsWith('tests/'));
    const all = folders.flatMap(({ spoken }) => Object.keys(spoken.get('nb')?.messages ?? {}));
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
    expect(all.sort()).toEqual([...keys].sort());
  });

  it('are Nynorsk in Nynorsk: a sentence of five words or more is rarely the Bokmål one', () => {
    const long = keys.filter((key) => (bokmål[key] ?? '').split(' ').length >= 5);
    const same = long.filter((key) => everyWord.nn[key] === bokmål[key]);
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
