import { describe, expect, it } from 'vitest';
import type { PlaceChange } from '../places/change.ts';
import { placeGraph } from '../places/graph.ts';
import type { State } from '../terms.ts';
import { said } from '../testing/read-panel.ts';
import { delivery, people, type Row } from '../testing/rows.ts';
import { buildPanel } from './build-panel.ts';
import { reasons } from './reasons.ts';

/** 1 and 2 became 3 in 2020; 4 stood by itself; 5 was born in 2019. */
const change = (on: string, from: string | null, to: string): PlaceChange => ({
  on,
  from,
  to,
  fromName: null,
  toName: null,
});
const graph = placeGraph({
  since: '2000-01-01',
  known: { on: '2024-01-01', places: ['3', '4', '5'].map((code) => ({ code, name: `Place ${code}` })) },
  changes: [change('2020-01-01', '1', '3'), change('2020-01-01', '2', '3'), change('2019-01-01', null, '5')],
});
const asked = (rows: readonly Row[]) => ({
  graph,
  boundaries: '2024-01-01',
  periods: ['2018', '2019', '2020'],
  series: ['people'],
  definitions: [people],
  delivered: [delivery(1, rows)],
  asOf: 1,
});
const sumOf = (one: number | State, other: number | State) =>
  said(
    buildPanel(
      asked([
        ['1', '2019', one],
        ['2', '2019', other],
      ]),
    ),
    '3',
    '2019',
  );

describe('a unit of which a part lacks a number', () => {
  it.each<[number | State, number | State, number | State]>([
    [3, 4, 7],
    [3, 'absent', 'missing'],
    [3, 'missing', 'missing'],
    [3, 'suppressed', 'suppressed'],
    ['suppressed', 'suppressed', 'suppressed'],
    ['suppressed', 'missing', 'missing'],
    ['suppressed', 'not-applicable', 'missing'],
    ['suppressed', 'absent', 'missing'],
    [3, 'not-applicable', 'missing'],
    ['not-applicable', 'not-applicable', 'not-applicable'],
    ['missing', 'missing', 'missing'],
    [0, 0, 0],
    [-3, 3, 0],
  ])('%s and %s are %s: never a sum of the rest', (one, other, sum) => {
    expect(sumOf(one, other)).toBe(sum);
    expect(sumOf(other, one)).toBe(sum);
  });

  it('stays among the places, and is missing throughout, when nobody delivered anything of it', () => {
    const panel = buildPanel(asked([['4', '2019', 1]]));
    expect(panel.places.map(({ id }) => id)).toEqual(['3', '4', '5']);
    expect(panel.periods.map((year) => said(panel, '3', year))).toEqual(['missing', 'missing', 'missing']);
  });

  it('is missing before it was born, whatever came under its code', () => {
    const panel = buildPanel(
      asked([
        ['5', '2018', 9],
        ['5', '2019', 8],
      ]),
    );
    expect(said(panel, '5', '2018')).toBe('missing');
    expect(said(panel, '5', '2019')).toBe(8);
  });

  it('is not what came under a code of another day', () => {
    const panel = buildPanel(
      asked([
        ['3', '2019', 9],
        ['1', '2020', 8],
      ]),
    );
    expect(said(panel, '3', '2019')).toBe('missing');
    expect(said(panel, '3', '2020')).toBe('missing');
  });

  it('never takes in codes that are nobody’s', () => {
    const panel = buildPanel(
      asked([
        ['0', '2020', 1000],
        ['3', '2020', 7],
      ]),
    );
    expect(panel.places).toHaveLength(3);
    expect(said(panel, '3', '2020')).toBe(7);
  });

  it('tells its members and every code its numbers come from', () => {
    const panel = buildPanel(asked([['4', '2019', 1]]));
    expect(panel.places[0]).toEqual({ id: '3', name: 'Place 3', members: ['3'], sources: ['1', '2', '3'] });
  });
});

describe('the account of a cell', () => {
  const input = asked([
    ['1', '2019', 3],
    ['2', '2019', 'suppressed'],
    ['3', '2020', 7],
    ['1', '2018', 5],
  ]);

  it('names the parts that lack a number, and what they lack', () => {
    expect(reasons(input, '3', '2019', 'people')).toMatchObject({
      state: 'suppressed',
      value: null,
      how: 'part-lacking',
      lacks: [{ code: '2', state: 'suppressed', vintage: 1 }],
    });
    expect(reasons(input, '3', '2018', 'people')).toMatchObject({
      state: 'missing',
      lacks: [{ code: '2', state: 'absent', vintage: null }],
      answers: [
        {
          boundaries: null,
          on: '2018-01-01',
          chosen: false,
          parts: [
            { code: '1', value: 5 },
            { code: '2', value: null },
          ],
        },
      ],
    });
  });

  it('tells a number that is one, and one that was added', () => {
    expect(reasons(input, '3', '2020', 'people')).toMatchObject({ how: 'delivered', value: 7, lacks: [] });
    const whole = asked([
      ['1', '2019', 3],
      ['2', '2019', 4],
    ]);
    expect(reasons(whole, '3', '2019', 'people')).toMatchObject({
      how: 'added',
      value: 7,
      answers: [{ chosen: true }],
    });
  });

  it('tells that a place was not there yet, and that nothing came at all', () => {
    expect(reasons(input, '5', '2018', 'people')).toMatchObject({ how: 'no-parts', state: 'missing' });
    expect(reasons({ ...input, delivered: [] }, '3', '2018', 'people')).toMatchObject({
      how: 'nothing-delivered',
    });
  });

  it.each([
    ['1', '2019', 'people', 'no-such-place'],
    ['3', '2017', 'people', 'no-such-period'],
    ['3', '2019', 'jobs', 'unknown-series'],
  ] as const)('is refused for what is not of the panel: %s, %s, %s', (place, period, series, code) =>
    expect(() => reasons(input, place, period, series)).toThrow(expect.objectContaining({ code })),
  );
});
