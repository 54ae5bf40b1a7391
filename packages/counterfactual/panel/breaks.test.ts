import { expect, it } from 'vitest';
import { dataFile } from '../testing/reference.ts';
import { breaksOf } from './breaks.ts';
import { panelOf } from './panel.ts';
import { readTable } from './table.ts';
import { panelOfWide } from './wide.ts';

/** Eight units over twelve years that move by a few jobs, all of them by a common shock in the sixth year. */
const width = 12;
const names = [...'ABCDEFGH'];
const quiet = () =>
  Float64Array.from({ length: names.length * width }, (_, at) => {
    const [unit, year] = [Math.floor(at / width), at % width];
    const noise = Math.abs((Math.sin(at + 1) * 43758.5453) % 10);
    return 1000 + 50 * unit + noise + (year >= 5 ? -200 : 0);
  });
const panel = (outcomes: Float64Array) =>
  panelOf({
    units: names,
    periods: Array.from({ length: width }, (_, year) => String(2000 + year)),
    outcomes,
    starts: Int32Array.from(names, (_, unit) => (unit === 0 ? 7 : -1)),
  });
const moved = (...moves: readonly [unit: number, year: number, by: number][]) => {
  const outcomes = quiet();
  for (const [unit, from, by] of moves)
    for (let year = from; year < width; year++)
      outcomes[unit * width + year] = (outcomes[unit * width + year] as number) + by;
  return panel(outcomes);
};

it('a shock that all have in common is no break', () => {
  expect(breaksOf(panel(quiet()))).toEqual([]);
});

it('a fall that nobody answers is no break: it may be the effect', () => {
  expect(breaksOf(moved([0, 7, -300]))).toEqual([]);
});

it('a part that moves from one unit to another is told for both, with the period', () => {
  const breaks = breaksOf(moved([1, 7, -120], [4, 7, 120]));
  expect(breaks.map(({ where }) => where)).toEqual([
    { unit: 'B', period: '2007' },
    { unit: 'E', period: '2007' },
  ]);
  expect(breaks[0]?.found).toContain('E moves the other way');
});

it('two jumps in different years are no break', () => {
  expect(breaksOf(moved([1, 7, -120], [4, 8, 120]))).toEqual([]);
});

it('one in the period where the treatment starts is told to be in the estimate', () => {
  expect(breaksOf(moved([0, 7, -120], [4, 7, 120]))[0]?.why).toContain('the treatment starts in this period');
});

it('the scale does not matter', () => {
  const { outcomes } = moved([1, 7, -120], [4, 7, 120]);
  expect(breaksOf(panel(outcomes.map((value) => value * 1e-6)))).toHaveLength(2);
});

const national = dataFile('national_panel_356x30.csv');
it.skipIf(!national)('a panel without breaks has few: 356 units over 30 years', () => {
  const { panel: whole } = panelOfWide(readTable(national ?? ''), { start: 2015 });
  expect(breaksOf(whole).length).toBeLessThan(4);
});
