import { describe, expect, it } from 'vitest';
import type { Topic } from '../../series.ts';
import type { PlaceFigures } from '../answers.ts';
import { chartsOf, shownIn } from './charts-of.ts';
import { lastOfBoth } from './last-of-both.ts';
import { partName, partsOf } from './parts-of.ts';

type Series = PlaceFigures['series'][number];

const name = { nb: 'x', nn: 'x', sv: 'x', en: 'x' };
const series = (key: string, topic: Topic, whole?: string): Series => ({
  key,
  country: 'NO',
  name,
  unit: name,
  decimals: 0,
  measure: 'count',
  frequency: 'year',
  moment: 'end',
  topic,
  part: whole ? { whole, classification: 'NACE Rev. 2', code: key } : null,
  breaks: [],
  notes: [],
  origin: null,
  example: true,
  loaded: null,
});
const figures = (key: string, cells: Readonly<Record<string, number | null>>) => ({
  key,
  of: { id: 'no-9901', name: 'Eksempelvik', members: ['9901'], sources: ['9901'] },
  periods: Object.keys(cells),
  values: Object.values(cells),
  states: Object.values(cells).map((value) => (value === null ? ('missing' as const) : ('present' as const))),
  missing: [],
  vintages: [1],
});
const keysOf = (charts: ReturnType<typeof chartsOf>) =>
  charts.byTopic.map(({ topic, charts }) => [
    topic,
    charts.map((chart) => [chart.kind, ...shownIn(chart).map((each) => each.series.key)].join(' ')),
  ]);

describe('the charts of a place', () => {
  it('of places asked for together that are followed each by itself every one is drawn, and none pairs with another', () => {
    const at = (code: string, key: string) => ({
      ...figures(key, { 2024: 1 }),
      of: { id: `no-${code}`, name: code, members: [code], sources: [code] },
    });
    const keys = ['no.employed-residence', 'no.employed-workplace'];
    const charts = chartsOf({
      series: keys.map((key) => series(key, 'employment')),
      figures: ['9901', '9902'].flatMap((code) => keys.map((key) => at(code, key))),
    });
    expect(
      charts.byTopic.flatMap((topic) =>
        topic.charts.map((chart) => [chart.kind, ...shownIn(chart).map((each) => each.figures.of.id)]),
      ),
    ).toEqual([
      ['pair', 'no-9901', 'no-9901'],
      ['pair', 'no-9902', 'no-9902'],
    ]);
  });

  it('put together who lives here and who works here, and those who travel out and in', () => {
    const all = [
      series('ex.employed-workplace', 'employment'),
      series('ex.in-commuters', 'commuting'),
      series('ex.employed-residence', 'employment'),
      series('ex.out-commuters', 'commuting'),
      series('ex.population', 'population'),
    ];
    expect(
      keysOf(chartsOf({ series: all, figures: all.map(({ key }) => figures(key, { 2024: 1 })) })),
    ).toEqual([
      ['population', ['one ex.population']],
      ['employment', ['pair ex.employed-residence ex.employed-workplace']],
      ['commuting', ['pair ex.out-commuters ex.in-commuters']],
    ]);
  });

  it('put together only what was counted in the same way', () => {
    const all = [
      series('se.employed-workplace-rams', 'employment'),
      series('se.employed-workplace-bas', 'employment'),
      series('se.employed-residence-bas', 'employment'),
    ];
    expect(
      keysOf(chartsOf({ series: all, figures: all.map(({ key }) => figures(key, { 2024: 1 })) })),
    ).toEqual([
      [
        'employment',
        ['one se.employed-workplace-rams', 'pair se.employed-residence-bas se.employed-workplace-bas'],
      ],
    ]);
  });

  it('show the parts of a whole as one', () => {
    const all = [
      series('ex.employed-workplace.A', 'industry', 'ex.employed-workplace'),
      series('ex.employed-workplace.C', 'industry', 'ex.employed-workplace'),
    ];
    expect(
      keysOf(chartsOf({ series: all, figures: all.map(({ key }) => figures(key, { 2024: 1 })) })),
    ).toEqual([['industry', ['parts ex.employed-workplace.A ex.employed-workplace.C']]]);
  });

  it('leave out a series without a number, and name it', () => {
    const all = [series('ex.population', 'population'), series('ex.births', 'population')];
    const charts = chartsOf({
      series: all,
      figures: [figures('ex.population', { 2024: null }), figures('ex.births', { 2023: 2, 2024: null })],
    });
    expect(keysOf(charts)).toEqual([['population', ['one ex.births']]]);
    expect(charts.without.map(({ key }) => key)).toEqual(['ex.population']);
  });
});

describe('the parts of a whole', () => {
  const parts = (...cells: Readonly<Record<string, number | null>>[]) =>
    cells.map((each, at) => ({
      series: series(`ex.w.${at}`, 'industry', 'ex.w'),
      figures: figures(`ex.w.${at}`, each),
    }));

  it('stand greatest first in the last period, beside where they stood at first', () => {
    expect(partsOf(parts({ 2020: 50, 2024: 10 }, { 2020: 20, 2024: 30 }))).toEqual({
      period: '2024',
      sum: 40,
      parts: [
        { key: 'ex.w.1', value: 30, first: { period: '2020', value: 20 } },
        { key: 'ex.w.0', value: 10, first: { period: '2020', value: 50 } },
      ],
    });
  });

  it('come to no sum where one of them is not known', () => {
    expect(partsOf(parts({ 2024: 10 }, { 2023: 5, 2024: null })).sum).toBeNull();
  });

  it('are none where nothing is known', () => {
    expect(partsOf(parts({ 2024: null })).parts).toEqual([]);
    expect(partsOf([]).parts).toEqual([]);
  });

  it('are called what they are, not what they are of', () => {
    expect(partName('Sysselsatte etter arbeidssted: Industri')).toBe('Industri');
    expect(partName('Industri')).toBe('Industri');
  });
});

it('two series are held against each other in the last period that both know', () => {
  const here = figures('a', { 2015: 1, 2016: 2, 2017: 3 });
  expect(lastOfBoth(here, figures('b', { 2016: 9, 2017: null }))).toEqual({
    period: '2016',
    here: 2,
    there: 9,
  });
  expect(lastOfBoth(here, figures('b', { 2020: 9 }))).toBeUndefined();
});
