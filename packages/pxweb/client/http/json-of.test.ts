import { expect, it } from 'vitest';
import { refusedBy } from '../testing/refused.ts';
import type { Answer } from './ask.ts';
import { jsonOf } from './json-of.ts';

const answer = (bytes: Uint8Array, contentType = 'application/json'): Answer => ({
  url: 'https://statistics.example/x',
  bytes,
  contentType,
  etag: null,
  lastModified: null,
  fetchedAt: '2026-11-27T00:00:00.000Z',
  kept: false,
});
const utf8 = (text: string) => new TextEncoder().encode(text);

it('letters are those of the answer, with or without a mark, in UTF-8 or in what it names', () => {
  expect(jsonOf(answer(utf8('"Ålesund"')))).toBe('Ålesund');
  expect(jsonOf(answer(utf8('\ufeff"Ålesund"')))).toBe('Ålesund');
  const latin1 = Uint8Array.from([0x22, 0xc5, 0x22]);
  expect(jsonOf(answer(latin1, 'application/json; charset=iso-8859-1'))).toBe('Å');
});

it.each<[string, Uint8Array, string, RegExp]>([
  ['a page', utf8('<!DOCTYPE html><html>'), 'application/json', /is a page/],
  ['what calls itself a page', utf8('{}'), 'text/html; charset=utf-8', /is a page/],
  ['nothing', utf8(''), 'application/json', /is empty/],
  ['white space', utf8('  \n'), 'application/json', /is empty/],
  ['half an answer', utf8('{"value":[1,2'), 'application/json', /not whole JSON/],
  [
    'other letters than it says',
    Uint8Array.from([0x22, 0xc5, 0x22]),
    'application/json',
    /not text in utf-8/,
  ],
  ['letters nobody knows', utf8('1'), 'application/json; charset=klingon', /not text in klingon/],
])('%s is refused in words', async (_, bytes, type, words) => {
  const refused = await refusedBy(() => jsonOf(answer(bytes, type)));
  expect(refused.code).toBe('not-json');
  expect(refused.message).toMatch(words);
  expect(refused.url).toBe('https://statistics.example/x');
});
