import { expect, it } from 'vitest';
import { chartLines } from './chart-lines.ts';

const about = {
  frequency: 'year',
  breaks: ['2015', '2015', '2030'],
  breakWord: 'brudd',
  period: (period: string) => period,
  number: String,
} as const;
const drawn = (name: string, cells: Readonly<Record<string, number | null>>) => ({
  name,
  tone: 'place' as const,
  periods: Object.keys(cells),
  values: Object.values(cells),
});

it('two series stand over the same periods, open where one has none', () => {
  const lines = chartLines([drawn('a', { 2014: 1, 2015: 2 }), drawn('b', { 2015: 3, 2016: 4 })], about);
  expect(lines.periods).toEqual([2014, 2015, 2016]);
  expect(lines.lines.map(({ values }) => values)).toEqual([
    [1, 2, null],
    [null, 3, 4],
  ]);
});

it('a break is drawn once, and only where there are numbers on both sides of it', () => {
  expect(chartLines([drawn('a', { 2014: 1, 2015: 2 })], about).breaks).toEqual([{ at: 2015, says: 'brudd' }]);
  expect(chartLines([drawn('a', { 2015: 1, 2016: 2 })], about).breaks).toEqual([]);
});

it('a quarter is named as it is written', () => {
  const lines = chartLines([drawn('a', { '2014Q4': 1, '2015Q1': 2 })], { ...about, frequency: 'quarter' });
  expect(lines.periods.map(lines.period)).toEqual(['2014Q4', '2015Q1']);
});
