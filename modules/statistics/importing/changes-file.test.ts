import { describe, expect, it } from 'vitest';
import { Refusal } from '#platform/problems/refusal.ts';
import { placeGraph } from '../places/graph.ts';
import { placesOn } from '../places/on-a-day.ts';
import { isChanges, placesOfChanges } from './changes-file.ts';

const json = JSON.stringify({
  codeChanges: [
    {
      oldCode: '0529',
      oldName: 'Vestre Toten',
      newCode: '3443',
      newName: 'Vestre Toten',
      changeOccurred: '2020-01-01',
    },
  ],
});
const csv =
  'oldCode;oldName;newCode;newName;changeOccurred\r\n0529;Vestre Toten;3443;Vestre Toten;2020-01-01\r\n';
const problemOf = (text: string) => {
  try {
    placesOfChanges(text, 'NO');
  } catch (error) {
    return error instanceof Refusal ? error.problem : error;
  }
  return undefined;
};

describe('a file of changes of municipalities', () => {
  it.each([
    ['an answer of KLASS', json, true],
    ['the same with a byte order mark', `\uFEFF${json}`, true],
    ['a table with its headings', csv, true],
    ['the same with quotes and commas', '"oldCode","newCode","changeOccurred"\n', true],
    ['a table of numbers', 'kommunenummer;år;folketall\n3443;2024;13000\n', false],
    ['a cube', '{"version":"2.0","class":"dataset"}', false],
    ['nothing', '', false],
  ])('is known by its beginning: %s', (_, text, is) => {
    expect(isChanges(text)).toBe(is);
  });

  it('says the same as JSON and as CSV, together with the municipalities that never changed', () => {
    expect(placesOfChanges(csv, 'NO')).toEqual(placesOfChanges(json, 'NO'));
    const graph = placeGraph(placesOfChanges(json, 'NO'));
    expect(placesOn(graph, '2024-01-01').map(({ code }) => code)).toContain('3443');
    expect(placesOn(graph, '2024-01-01')).toHaveLength(357);
  });

  it.each([
    ['JSON that was cut', '{"codeChanges": [', 'places-refused'],
    ['a day that is none', csv.replace('2020-01-01', '2020-13-01'), 'places-refused'],
    ['a change of what was not there', csv.replace('3443', '9999'), 'places-refused'],
    ['a list of nothing', '{"codeChanges": []}', 'nothing-delivered'],
  ])('is refused in words: %s', (_, text, code) => {
    expect(problemOf(text)).toMatchObject({ code });
  });
});
