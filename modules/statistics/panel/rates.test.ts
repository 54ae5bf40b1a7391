import { describe, expect, it } from 'vitest';
import { placeGraph } from '../places/graph.ts';
import { said } from '../testing/read-panel.ts';
import { delivery, people, type Row } from '../testing/rows.ts';
import { buildPanel } from './build-panel.ts';
import { type PanelInput, type SeriesOfPanel, seriesNeeded } from './input.ts';
import { reasons } from './reasons.ts';

const graph = placeGraph({
  since: '2000-01-01',
  known: {
    on: '2024-01-01',
    places: [
      { code: '3', name: 'Three' },
      { code: '4', name: 'Four' },
    ],
  },
  changes: ['1', '2'].map((from) => ({ on: '2020-01-01', from, to: '3', fromName: null, toName: null })),
});
const jobs: SeriesOfPanel = { ...people, key: 'jobs' };
const share: SeriesOfPanel = {
  ...people,
  key: 'share',
  measure: 'rate',
  of: { numerator: 'jobs', denominator: 'people', per: 100 },
};
const definitions = [
  people,
  jobs,
  share,
  { ...people, key: 'income', measure: 'median' as const },
  { ...people, key: 'prices', measure: 'index' as const },
  { ...people, key: 'lonely', measure: 'rate' as const },
  { ...people, key: 'money', measure: 'amount' as const },
];
const input = (rows: Record<string, Row[]>, series = ['share']): PanelInput => ({
  graph,
  boundaries: '2024-01-01',
  periods: ['2018', '2019', '2020', '2021'],
  series,
  definitions,
  delivered: Object.entries(rows).map(([key, given]) => delivery(1, given, { series: key })),
  asOf: 1,
});
const full = {
  people: [
    ['1', '2019', 100],
    ['2', '2019', 300],
    ['3', '2020', 400],
  ],
  jobs: [
    ['1', '2019', 60],
    ['2', '2019', 60],
    ['3', '2020', 130],
  ],
  share: [
    ['1', '2019', 60.1],
    ['2', '2019', 20.1],
    ['3', '2020', 32.6],
  ],
} satisfies Record<string, Row[]>;

describe('a rate of a place that was several', () => {
  it('is made of the sums of what it is made of: never added, never averaged', () => {
    const panel = buildPanel(input(full));
    expect(said(panel, '3', '2019')).toBe(30);
    expect(said(panel, '3', '2020')).toBe(32.6);
  });

  it('tells what it is made of', () => {
    expect(reasons(input(full), '3', '2019', 'share')).toMatchObject({
      how: 'made-anew',
      value: 30,
      of: { numerator: { value: 120, how: 'added' }, denominator: { value: 400 } },
    });
    expect(reasons(input(full), '3', '2020', 'share')).toMatchObject({
      how: 'delivered',
      value: 32.6,
      of: null,
    });
  });

  it('needs its numerator and denominator at hand', () => {
    expect(seriesNeeded(['share', 'money'], definitions)).toEqual(['share', 'money', 'jobs', 'people']);
    expect(() => buildPanel({ ...input(full), definitions: [share] })).toThrow(
      /jobs: is not among the definitions/,
    );
  });

  it('is missing where a part of either lacks a number, suppressed where that is the only reason', () => {
    const lacking = (jobsOf2: Row[2], peopleOf2: Row[2]) => {
      const rows = {
        people: [
          ['1', '2019', 100],
          ['2', '2019', peopleOf2],
        ],
        jobs: [
          ['1', '2019', 60],
          ['2', '2019', jobsOf2],
        ],
      } satisfies Record<string, Row[]>;
      return said(buildPanel(input(rows)), '3', '2019');
    };
    expect(lacking('absent', 300)).toBe('missing');
    expect(lacking('suppressed', 300)).toBe('suppressed');
    expect(lacking('suppressed', 'missing')).toBe('missing');
    expect(lacking(60, 'suppressed')).toBe('suppressed');
  });

  it('is made anew where it was also published on other boundaries, but not for this year', () => {
    const asked = input({ people: full.people, jobs: full.jobs });
    const elsewhere = delivery(2, [['3', '2018', 28]], { series: 'share', boundaries: '2024-01-01' });
    const here = delivery(3, [['1', '2019', 60.1]], { series: 'share' });
    const panel = buildPanel({ ...asked, delivered: [...asked.delivered, elsewhere, here], asOf: 3 });
    expect(said(panel, '3', '2018')).toBe(28);
    expect(said(panel, '3', '2019')).toBe(30);
  });

  it('of nobody cannot be', () => {
    const rows = {
      people: [
        ['1', '2019', 0],
        ['2', '2019', 0],
      ],
      jobs: [
        ['1', '2019', 0],
        ['2', '2019', 0],
      ],
    } satisfies Record<string, Row[]>;
    expect(said(buildPanel(input(rows)), '3', '2019')).toBe('not-applicable');
  });

  it('of one place is the one that was published, or none', () => {
    const panel = buildPanel(
      input({ people: [['4', '2019', 10]], jobs: [['4', '2019', 5]], share: [['4', '2018', 49.9]] }),
    );
    expect(said(panel, '4', '2018')).toBe(49.9);
    expect(said(panel, '4', '2019')).toBe('missing');
  });

  it('cannot be made of what cannot be added', () => {
    const odd = { ...share, of: { numerator: 'income', denominator: 'people', per: 1 } };
    expect(() =>
      buildPanel({ ...input(full), definitions: [...definitions.filter(({ key }) => key !== 'share'), odd] }),
    ).toThrow(/income.*cannot be added/);
  });
});

describe('what cannot be added', () => {
  it.each(['income', 'prices', 'lonely'])('%s of several parts is missing, of one part what it is', (key) => {
    const rows = {
      [key]: [
        ['1', '2019', 5],
        ['2', '2019', 5],
        ['3', '2020', 5],
      ] satisfies Row[],
    };
    const panel = buildPanel(input(rows, [key]));
    expect(said(panel, '3', '2019')).toBe('missing');
    expect(said(panel, '3', '2020')).toBe(5);
    expect(reasons(input(rows, [key]), '3', '2019', key)).toMatchObject({ how: 'not-additive' });
  });

  it('amounts can', () => {
    const panel = buildPanel(
      input(
        {
          money: [
            ['1', '2019', 1.5],
            ['2', '2019', 2.25],
          ],
        },
        ['money'],
      ),
    );
    expect(said(panel, '3', '2019')).toBe(3.75);
  });
});
