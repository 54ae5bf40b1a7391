import { describe, expect, it } from 'vitest';
import { placeGraph } from '../places/graph.ts';
import { said } from '../testing/read-panel.ts';
import { delivery, people, type Row } from '../testing/rows.ts';
import { buildPanel } from './build-panel.ts';
import type { PanelInput } from './input.ts';
import type { Delivered } from './pack.ts';
import { reasons } from './reasons.ts';

/** 1 and 2 became 3 in 2020; 5 was divided into 6 and 7 in 2022. */
const line = (on: string, from: string, to: string) => ({ on, from, to, fromName: null, toName: null });
const graph = placeGraph({
  since: '2000-01-01',
  known: { on: '2024-01-01', places: ['3', '6', '7'].map((code) => ({ code, name: code })) },
  changes: [
    line('2020-01-01', '1', '3'),
    line('2020-01-01', '2', '3'),
    line('2022-01-01', '5', '6'),
    line('2022-01-01', '5', '7'),
  ],
});
const input = (delivered: readonly Delivered[], more: Partial<PanelInput> = {}): PanelInput => ({
  graph,
  boundaries: '2024-01-01',
  periods: ['2019', '2020'],
  series: ['people'],
  definitions: [people],
  delivered,
  asOf: 99,
  ...more,
});
const fixed = { boundaries: '2024-01-01' };
const value = (delivered: readonly Delivered[], year = '2019', more: Partial<PanelInput> = {}) =>
  said(buildPanel(input(delivered, more)), '3', year);
const parts = (one: Row[2], two: Row[2]): Row[] => [
  ['1', '2019', one],
  ['2', '2019', two],
];

describe('vintages on the same boundaries', () => {
  it('are laid over each other cell by cell, the later over the earlier', () => {
    const delivered = [delivery(1, parts(10, 20)), delivery(2, [['2', '2019', 25]])];
    expect(value(delivered)).toBe(35);
    expect(value(delivered.toReversed())).toBe(35);
  });

  it('let the earlier through where they are silent, and not where they say that a number is missing', () => {
    expect(value([delivery(1, parts(10, 20)), delivery(2, parts('absent', 21))])).toBe(31);
    expect(value([delivery(1, parts(10, 20)), delivery(2, parts('missing', 21))])).toBe('missing');
  });

  it('hide all earlier ones when they are whole', () => {
    const whole = delivery(2, [['3', '2020', 7]], { whole: true });
    expect(value([delivery(1, parts(10, 20)), whole])).toBe('missing');
    expect(value([delivery(1, parts(10, 20)), whole], '2020')).toBe(7);
    expect(value([whole, delivery(3, parts(1, 2))])).toBe(3);
  });

  it('hide a whole one too, and count again as of before it', () => {
    const delivered = [
      delivery(1, parts(10, 20), { whole: true }),
      delivery(2, parts(1, 'absent')),
      delivery(3, [['1', '2019', 5]], { whole: true }),
      delivery(4, [['2', '2019', 6]]),
    ];
    expect([1, 2, 3, 4].map((asOf) => value(delivered, '2019', { asOf }))).toEqual([30, 21, 'missing', 11]);
  });

  it('hide nothing of other series', () => {
    const jobs = delivery(2, [], { whole: true, series: 'jobs' });
    expect(value([delivery(1, parts(10, 20)), jobs])).toBe(30);
  });

  it('are looked at up to the state that is asked for, for ever the same', () => {
    const delivered = [
      delivery(1, parts(10, 20)),
      delivery(2, parts(11, 20)),
      delivery(3, [], { whole: true }),
    ];
    expect([0, 1, 2, 3].map((asOf) => value(delivered, '2019', { asOf }))).toEqual([
      'missing',
      30,
      31,
      'missing',
    ]);
  });
});

describe('vintages on different boundaries', () => {
  it('the later answers where it says something of every part', () => {
    expect(value([delivery(1, parts(10, 20)), delivery(2, [['3', '2019', 33]], fixed)])).toBe(33);
    expect(value([delivery(1, [['3', '2019', 33]], fixed), delivery(2, parts(10, 20))])).toBe(30);
  });

  it('the earlier answers where the later is silent of a part', () => {
    const delivered = [delivery(1, [['3', '2019', 33]], fixed), delivery(2, [['1', '2019', 10]])];
    expect(value(delivered)).toBe(33);
    expect(reasons(input(delivered), '3', '2019', 'people')).toMatchObject({
      how: 'delivered',
      answers: [
        { boundaries: '2024-01-01', on: '2024-01-01', chosen: true },
        {
          boundaries: null,
          on: '2019-01-01',
          chosen: false,
          parts: [
            { code: '1', value: 10 },
            { code: '2', state: 'absent' },
          ],
        },
      ],
    });
  });

  it('a later word that a part is missing or withheld is an answer too', () => {
    expect(value([delivery(1, [['3', '2019', 33]], fixed), delivery(2, parts(10, 'suppressed'))])).toBe(
      'suppressed',
    );
  });

  it('a revision of one part counts as late as itself', () => {
    const delivered = [
      delivery(1, parts(10, 20)),
      delivery(2, [['3', '2019', 33]], fixed),
      delivery(3, [['1', '2019', 11]]),
    ];
    expect(value(delivered)).toBe(31);
    expect([1, 2, 3].map((asOf) => value(delivered, '2019', { asOf }))).toEqual([30, 33, 31]);
  });

  it('on the boundaries asked for need no composite, whatever happened in their periods', () => {
    const panel = buildPanel(
      input([
        delivery(
          1,
          [
            ['6', '2019', 4],
            ['7', '2019', 5],
          ],
          fixed,
        ),
      ]),
    );
    expect(panel.places.map(({ id }) => id)).toEqual(['3', '6', '7']);
    expect(said(panel, '6', '2019')).toBe(4);
  });

  it('on the codes of the time do, and then all series share it', () => {
    const panel = buildPanel(
      input(
        [
          delivery(
            1,
            [
              ['6', '2019', 4],
              ['7', '2019', 5],
            ],
            fixed,
          ),
          delivery(1, [['5', '2019', 8]], { series: 'jobs' }),
        ],
        {
          series: ['people', 'jobs'],
          definitions: [people, { ...people, key: 'jobs' }],
        },
      ),
    );
    expect(panel.places.map(({ id }) => id)).toEqual(['3', '6+7']);
    expect([said(panel, '6+7', '2019', 'people'), said(panel, '6+7', '2019', 'jobs')]).toEqual([9, 8]);
  });

  it('are mapped only through what happened between theirs and those asked for', () => {
    const on2021 = delivery(
      1,
      [
        ['3', '2019', 33],
        ['5', '2019', 9],
      ],
      { boundaries: '2021-01-01' },
    );
    const panel = buildPanel(input([on2021]));
    expect(panel.places.map(({ id }) => id)).toEqual(['3', '6+7']);
    expect([said(panel, '3', '2019'), said(panel, '6+7', '2019')]).toEqual([33, 9]);
    expect(buildPanel(input([on2021], { boundaries: '2021-06-01' })).places.map(({ id }) => id)).toEqual([
      '3',
      '5',
    ]);
    expect(buildPanel(input([on2021], { boundaries: '2019-06-01' })).places.map(({ id }) => id)).toEqual([
      '1+2',
      '5',
    ]);
  });

  it('on the codes of the time make composites only where they have numbers among the years asked for', () => {
    const delivered = [
      delivery(1, [['5', '2019', 8]]),
      delivery(
        2,
        [
          ['6', '2023', 4],
          ['7', '2023', 5],
        ],
        fixed,
      ),
    ];
    const idsOf = (...periods: string[]) =>
      buildPanel(input(delivered, { periods })).places.map(({ id }) => id);
    expect(idsOf('2022', '2023')).toEqual(['3', '6', '7']);
    expect(idsOf('2019', '2023')).toEqual(['3', '6+7']);
  });

  it('units can be asked to be the same through days that no number demands', () => {
    const through = { from: '2019-01-01', to: '2024-01-01' };
    const delivered = [
      delivery(
        1,
        [
          ['6', '2019', 4],
          ['7', '2019', 5],
        ],
        fixed,
      ),
    ];
    const panel = buildPanel(input(delivered, { through }));
    expect(panel.places.map(({ id }) => id)).toEqual(['3', '6+7']);
    expect(said(panel, '6+7', '2019')).toBe(9);
  });
});
