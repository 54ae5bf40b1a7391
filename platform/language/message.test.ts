import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { parseMessage } from './message.ts';
import { createTranslator } from './translate.ts';

const ours = (text: string, params: Record<string, string | number>) =>
  createTranslator('nb', { text })('text', params);
const theirs = (text: string, params: Record<string, string | number>) =>
  String(new IntlMessageFormat(text, 'nb', undefined, { ignoreTag: true }).format(params));

describe('a message', () => {
  it.each([
    "Ingen 'fnutt' her",
    "Ingen '{fnutt}' her",
    "Det er ''sitert'', {name}",
    'Hei {name}, du har {count, plural, =0 {ingenting} one {# ting} other {# ting}}.',
    '{kind, select, a {alfa {name}} other {noe annet}}',
    "{count, plural, one {ett '#'} other {# av {name}}}",
    '{count, plural, one {én} other {{kind, select, a {# av a} other {# andre}}}} til sist',
    '<b>ikke en merkelapp</b> {name}',
  ])('%s is read as the library reads it', (text) => {
    for (const count of [0, 1, 2, 17]) {
      for (const kind of ['a', 'b']) {
        const params = { count, kind, name: 'Ingrid' };
        expect(ours(text, params)).toBe(theirs(text, params));
      }
    }
  });

  it('of any text without braces or apostrophes is that text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/['{}]/.test(text)),
        (text) => ours(text, {}) === text,
      ),
    );
  });

  it.each(['{', '{name', '{count, plural, one {x}', 'x } y', '{count, plural, one {x}}', '{n, number}'])(
    '%s is refused: it would be wrong on a page',
    (text) => {
      expect(() => parseMessage(text)).toThrow(/The message/);
    },
  );
});
