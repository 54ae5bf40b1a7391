import { describe, expect, it } from 'vitest';
import { placeGraph } from '../places/graph.ts';
import { cellOf } from '../testing/read-panel.ts';
import { delivery, people, type Row, years } from '../testing/rows.ts';
import { buildPanel } from './build-panel.ts';
import type { PanelInput, SeriesOfPanel } from './input.ts';
import { reasons } from './reasons.ts';

const graph = placeGraph({
  since: '2000-01-01',
  known: { on: '2024-01-01', places: [{ code: '3', name: 'Three' }] },
  changes: ['1', '2'].map((from) => ({ on: '2020-01-01', from, to: '3', fromName: null, toName: null })),
});
const broken: SeriesOfPanel = { ...people, breaks: [{ from: '2015' }] };
const both = (year: string, one: Row[2] = 1, state?: Row[3]): Row[] => [
  state ? ['1', year, one, state] : ['1', year, one],
  ['2', year, 1],
];
const rows = years(2012, 2019).flatMap((year) => both(year));
const input = (given: readonly Row[], more: Partial<PanelInput> = {}): PanelInput => ({
  graph,
  boundaries: '2024-01-01',
  periods: years(2012, 2019),
  series: ['people'],
  definitions: [broken],
  delivered: [delivery(1, given)],
  asOf: 1,
  ...more,
});
const brokenIn = (asked: PanelInput) => {
  const panel = buildPanel(asked);
  const found = asked.periods.filter((year) => cellOf(panel, '3', year).state === 'break-before');
  for (const year of asked.periods)
    expect([year, reasons(asked, '3', year, 'people').state]).toEqual([year, cellOf(panel, '3', year).state]);
  return found;
};

describe('a break', () => {
  it('of the series is told in the period that it begins with, through a sum', () =>
    expect(brokenIn(input(rows))).toEqual(['2015']));

  it('that one part was delivered with is told of the sum', () => {
    const given = [...rows.filter(([, year]) => year !== '2017'), ...both('2017', 1, 'break-before')];
    expect(brokenIn(input(given, { definitions: [people] }))).toEqual(['2017']);
  });

  it('in a year without a number is told of the next that has one', () => {
    const gap = rows.filter(([code, year]) => code !== '1' || (year !== '2015' && year !== '2016'));
    expect(brokenIn(input(gap))).toEqual(['2017']);
  });

  it('of a part, in a year in which another part lacks its number, is told of the next year', () => {
    const given = [...rows.filter(([, year]) => year !== '2017'), ['1', '2017', 1, 'break-before'] as const];
    expect(brokenIn(input(given, { definitions: [people] }))).toEqual(['2018']);
  });

  it('between two years that are asked for is told of the later one', () => {
    expect(brokenIn(input(rows, { periods: ['2012', '2014', '2016', '2018'] }))).toEqual(['2016']);
    expect(brokenIn(input(rows, { periods: ['2012', '2019'] }))).toEqual(['2019']);
  });

  it('before all that is asked for, or after it, is not told', () => {
    expect(brokenIn(input(rows, { periods: years(2016, 2019) }))).toEqual([]);
    expect(brokenIn(input(rows, { periods: years(2012, 2014) }))).toEqual([]);
  });

  it('is told where what is asked for begins with it', () =>
    expect(brokenIn(input(rows, { periods: years(2015, 2019) }))).toEqual(['2015']));

  it('of what a rate is made of is one of the rate', () => {
    const jobs: SeriesOfPanel = { ...people, key: 'jobs', breaks: [{ from: '2016' }] };
    const share: SeriesOfPanel = {
      ...people,
      key: 'share',
      measure: 'rate',
      of: { numerator: 'jobs', denominator: 'people', per: 1 },
    };
    const panel = buildPanel(
      input([], {
        series: ['share'],
        definitions: [people, jobs, share],
        delivered: [delivery(1, rows), delivery(1, rows, { series: 'jobs' })],
      }),
    );
    expect(panel.periods.filter((year) => cellOf(panel, '3', year).state === 'break-before')).toEqual([
      '2016',
    ]);
  });
});
