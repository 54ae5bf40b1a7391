import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SourceRefused } from '../source-refused.ts';
import { refusedBy } from '../testing/refused.ts';
import {
  count,
  flag,
  flagOrBit,
  listOf,
  number,
  oneOf,
  or,
  orNull,
  shape,
  text,
  textOrNumber,
} from './readers.ts';

const at = { url: 'https://statistics.example/x', path: '$' };
const read = shape({
  id: text,
  size: or(count, 0),
  codes: listOf(shape({ code: text, level: orNull(textOrNumber) })),
  names: orNull(shape({ 'no-NO x': text })),
});

it('what is whole is given as it is, and what is beside it is let be', () => {
  const given = { id: 'a', codes: [{ code: '0301', level: 1 }], names: { 'no-NO x': 'å' }, more: 1 };
  expect(read(given, at)).toEqual({
    id: 'a',
    size: 0,
    codes: [{ code: '0301', level: '1' }],
    names: { 'no-NO x': 'å' },
  });
});

it.each<[unknown, string, RegExp]>([
  [null, '$', /should be an object, and there is null/],
  [[], '$', /there is a list/],
  [{ codes: [] }, '$.id', /should be a text, and there is nothing/],
  [{ id: 301, codes: [] }, '$.id', /there is 301/],
  [{ id: 'a', codes: {} }, '$.codes', /should be a list/],
  [{ id: 'a', codes: [{ code: 'b' }, { code: 4 }] }, '$.codes[1].code', /there is 4/],
  [{ id: 'a', codes: [], size: -1 }, '$.size', /whole number/],
  [{ id: 'a', codes: [], size: 1.5 }, '$.size', /whole number/],
  [{ id: 'a', codes: [], names: { 'no-NO x': 1 } }, '$.names["no-NO x"]', /there is 1/],
])('%j is refused with the path %s', async (given, path, words) => {
  const refused = await refusedBy(() => read(given, at));
  expect([refused.code, refused.path, refused.url]).toEqual(['unexpected-answer', path, at.url]);
  expect(refused.message).toMatch(words);
});

it('what a prototype has is not in the answer', async () => {
  const strange = shape({ constructor: orNull(text), toString: orNull(text) });
  expect(strange({}, at)).toEqual({ constructor: null, toString: null });
});

it('a word that is not known is refused, and numbers that are none', async () => {
  const kind = oneOf('Aggregation', 'Valueset');
  expect(kind('Valueset', at)).toBe('Valueset');
  for (const call of [
    () => kind('Other', at),
    () => number(Number.NaN, at),
    () => number('1', at),
    () => flag(1, at),
    () => flagOrBit(2, at),
  ])
    expect((await refusedBy(call)).code).toBe('unexpected-answer');
  expect([flagOrBit(1, at), flagOrBit(0, at), flagOrBit(true, at)]).toEqual([true, false, true]);
});

it('whatever is given, it is read or refused', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (given) => {
      try {
        read(given, at);
      } catch (error) {
        expect(error).toBeInstanceOf(SourceRefused);
      }
    }),
  );
});
