import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { nb as access } from '#modules/access/messages/nb.ts';
import { nb as logbook } from '#modules/logbook/messages/nb.ts';
import { nb as programme } from '#modules/programme/messages/nb.ts';
import { languages } from '#platform/language/language.ts';
import { nb as platform } from '#platform/language/messages/nb.ts';
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

  it('never write a number or a date in their own way', () => {
    for (const [, messages] of spoken) {
      for (const [key, text] of Object.entries(messages)) {
        const kinds = elementsOf(parse(text)).map(({ type }) => type);
        expect(
          kinds.some((kind) => written.includes(kind)),
          key,
        ).toBe(false);
      }
    }
  });

  it('do not hide each other: no key belongs to two modules', () => {
    const all = [platform, access, programme, logbook, web].flatMap((each) => Object.keys(each));
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  });

  it('are Nynorsk in Nynorsk: a sentence of five words or more is rarely the Bokmål one', () => {
    const long = keys.filter((key) => (bokmål[key] ?? '').split(' ').length >= 5);
    const same = long.filter((key) => of.nn?.[key] === bokmål[key]);
    expect(same.length / long.length, same.join(', ')).toBeLessThan(0.08);
  });
});

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** As the parser numbers them: number, date, time; and literal text. */
const written: readonly Part['type'][] = [2, 3, 4];
const literal = 0;

const parse = (text: string) => new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();

function argumentsOf(text: string): string[] {
  const named = elementsOf(parse(text)).flatMap((part) =>
    'value' in part && part.type !== literal ? [String(part.value)] : [],
  );
  return [...new Set(named)].sort();
}

/** Every part of a message, those inside plurals too. */
function elementsOf(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) =>
    'options' in part
      ? [part, ...Object.values(part.options).flatMap(({ value }) => elementsOf(value))]
      : [part],
  );
}
