import { describe, expect, it } from 'vitest';
import type { PlaceChange } from './change.ts';
import { readChangesCsv } from './change-csv.ts';
import { placeGraph } from './graph.ts';
import { readKlassChanges } from './klass.ts';
import { PlaceListRefused } from './list-refused.ts';
import { placesOn } from './on-a-day.ts';

const line = (
  on: string,
  from: string | null,
  to: string | null,
  more: Partial<PlaceChange> = {},
): PlaceChange => ({
  on,
  from,
  to,
  fromName: null,
  toName: null,
  ...more,
});
const known = (on: string, ...codes: string[]) => ({
  on,
  places: codes.map((code) => ({ code, name: `Place ${code}` })),
});
const list = (codes: string[], changes: PlaceChange[], on = '2024-01-01') => ({
  since: '2000-01-01',
  known: known(on, ...codes),
  changes,
});

function refusal(make: () => unknown): PlaceListRefused {
  try {
    make();
  } catch (error) {
    if (error instanceof PlaceListRefused) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a list of changes that contradicts itself is refused, with the line', () => {
  it.each<[string, Parameters<typeof placeGraph>[0], string, RegExp]>([
    [
      'a code that ended already',
      list(['2', '3'], [line('2010-01-01', '1', '2'), line('2015-01-01', '1', '3')]),
      'not-there',
      /2015-01-01: 1 → 3.*did not exist/,
    ],
    [
      'a code that begins later',
      list(
        ['1', '3'],
        [line('2010-01-01', '2', '3'), line('2015-01-01', null, '2'), line('2016-01-01', '2', null)],
        '2005-01-01',
      ),
      'not-there',
      /2010-01-01: 2 → 3/,
    ],
    [
      'a code that was unknown',
      list(['1'], [line('2025-01-01', '2', '1')]),
      'not-there',
      /2025-01-01: 2 → 1/,
    ],
    [
      'a birth of who lives',
      list(['1'], [line('2010-01-01', '9', '1'), line('2011-01-01', null, '1')]),
      'born-again',
      /2011-01-01: nothing → 1/,
    ],
    [
      'abolished, and merged',
      list(['2'], [line('2010-01-01', '1', '2'), line('2010-01-01', '1', null)]),
      'abolished-and-not',
      /2010-01-01: 1 → nothing/,
    ],
    [
      'known, though it ended',
      list(['1', '2'], [line('2010-01-01', '1', '2')]),
      'known-and-gone',
      /2024-01-01: 1.*1 → 1/,
    ],
    [
      'there, and not known',
      list(['1'], [line('2010-01-01', '1', '1'), line('2010-01-01', '1', '2')]),
      'there-and-unknown',
      /2024-01-01: 2/,
    ],
    ['known twice', list(['1', '1'], []), 'known-twice', /2024-01-01: 1/],
    ['a day that is none', list(['1'], [line('2023-02-29', '1', '1')]), 'no-such-day', /2023-02-29/],
    ['a day written otherwise', list(['1'], [line('01.01.2020', '1', '1')]), 'no-such-day', /01\.01\.2020/],
    ['no code', list(['1'], [line('2020-01-01', ' ', '1')]), 'no-code', /empty/],
    ['neither code', list(['1'], [line('2020-01-01', null, null)]), 'neither-code', /missing/],
  ])('%s', (_, given, code, says) => {
    const refused = refusal(() => placeGraph(given));
    expect(refused.code).toBe(code);
    expect(refused.message).toMatch(says);
  });

  it('and so is the day of the known places', () =>
    expect(refusal(() => placeGraph(list([], [], 'today'))).code).toBe('no-such-day'));
});

describe('what goes without saying', () => {
  const graphOf = (codes: string[], changes: PlaceChange[], on?: string) =>
    placeGraph(list(codes, changes, on));
  const codesOn = (graph: ReturnType<typeof placeGraph>, day: string) =>
    placesOn(graph, day).map(({ code }) => code);

  it('who received something and existed goes on as itself', () => {
    const graph = graphOf(['1', '2'], [line('2010-01-01', '2', '1')], '2005-01-01');
    expect(graph.turns).toMatchObject([
      { kind: 'merged', before: [{ code: '1' }, { code: '2' }], after: [{ code: '1' }] },
    ]);
  });

  it('who only gave parts away goes on as itself', () => {
    const graph = graphOf(['1', '2'], [line('2010-01-01', '1', '2', { partial: true })]);
    expect(graph.turns).toMatchObject([
      { kind: 'split', before: [{ code: '1' }], after: [{ code: '1' }, { code: '2' }] },
    ]);
  });

  it('two that swap their codes do not go on as themselves', () => {
    const graph = graphOf(['1', '2'], [line('2010-01-01', '1', '2'), line('2010-01-01', '2', '1')]);
    expect(graph.turns.map(({ kind, before, after }) => [kind, before[0]?.code, after[0]?.code])).toEqual([
      ['renumbered', '1', '2'],
      ['renumbered', '2', '1'],
    ]);
  });

  it('who was born has nobody before it, who was abolished nobody after', () => {
    const graph = graphOf(['1', '2'], [line('2010-01-01', null, '2'), line('2012-01-01', '3', null)]);
    expect([
      codesOn(graph, '2009-01-01'),
      codesOn(graph, '2011-01-01'),
      codesOn(graph, '2013-01-01'),
    ]).toEqual([
      ['1', '3'],
      ['1', '2', '3'],
      ['1', '2'],
    ]);
    expect(graph.turns.map(({ kind }) => kind)).toEqual(['born', 'abolished']);
  });

  it('a line that changes nothing is no era', () => {
    const graph = graphOf(['1'], [line('2010-01-01', '1', '1', { fromName: 'Same', toName: 'Same' })]);
    expect(graph.eras).toHaveLength(1);
    expect(graph.turns).toEqual([]);
  });

  it('who was renamed has both names, each on its days', () => {
    const graph = graphOf(['1'], [line('2010-01-01', '1', '1', { fromName: 'Old', toName: 'New - Ođđa' })]);
    expect(graph.eras.map(({ name, officialName }) => [name, officialName])).toEqual([
      ['Old', 'Old'],
      ['Place 1', 'New - Ođđa'],
    ]);
    expect(graph.turns).toMatchObject([{ kind: 'renamed' }]);
  });

  it('a code that comes back years later is another era, with nothing of the first', () => {
    const graph = graphOf(['2', '1'], [line('2005-01-01', '1', '2'), line('2015-01-01', null, '1')]);
    expect(graph.byCode.get('1')?.map(({ from, until }) => [from, until])).toEqual([
      [null, '2005-01-01'],
      ['2015-01-01', null],
    ]);
  });
});

describe('answers and files that are no list are refused', () => {
  it.each([
    null,
    [],
    'text',
    {},
    { codeChanges: {} },
    { codeChanges: [1] },
    { codeChanges: [{ oldCode: 301 }] },
  ])('as JSON: %j', (answer) => expect(refusal(() => readKlassChanges(answer)).code).toBe('unreadable'));

  it.each([
    ['', 'line 1'],
    ['oldCode;newCode\n1;2', 'line 1'],
    ['oldCode,newCode,changeOccurred\n"1,2', 'the file'],
    ['oldCode,newCode,changeOccurred\n1,2', 'line 2'],
  ])('as CSV: %j', (text, where) => {
    const refused = refusal(() => readChangesCsv(text));
    expect([refused.code, refused.where]).toEqual(['unreadable', where]);
  });

  it('a missing code is a birth or an end', () => {
    expect(
      readKlassChanges({ codeChanges: [{ newCode: '0101', newName: 'New', changeOccurred: '2020-01-01' }] }),
    ).toEqual([{ on: '2020-01-01', from: null, to: '0101', fromName: null, toName: 'New' }]);
    expect(readChangesCsv('from;to;on\n0101;;2020-01-01')).toMatchObject([{ from: '0101', to: null }]);
  });
});
