import { expect, it } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { panelOfLong } from './long.ts';
import { readTable } from './table.ts';
import { panelOfWide } from './wide.ts';

const long = (values: readonly (string | number)[], sign = ';') => {
  const rows = values.map((value, at) =>
    [`u${Math.floor(at / 2)}`, 2003 + (at % 2), `"${value}"`].join(sign),
  );
  const table = readTable([['unit', 'year', 'jobs'].join(sign), ...rows].join('\n'));
  return panelOfLong(table, { unit: 'unit', time: 'year', outcome: 'jobs', treated: 'u0', start: 2004 });
};

it.each([';', '\t', '|'])('a point that may set thousands apart is refused with both places (%j)', (sign) => {
  const problem = refusal(() => long(['1.033', '981', '954', '1.101'], sign));
  expect(problem).toMatchObject({ code: 'thousands-or-decimals', where: { line: 2, column: 'jobs' } });
  expect(problem.found).toContain('“981” has none (line 3, column jobs)');
  expect(problem.remedy).toContain('Write 1033');
});

it('so it is in a wide table where the years differ', () => {
  const table = readTable('unit;2003;2004\nu0;1.033;981\nu1;1.101;990');
  expect(refusal(() => panelOfWide(table, { treated: 'u0', start: 2004 })).code).toBe(
    'thousands-or-decimals',
  );
});

it.each([
  ['three decimals in every cell', ['1.033', '981.000', '954.250', '1.101']],
  ['a number with another number of decimals', ['1.033', '981', '954.25', '1.101']],
  ['a share below one', ['1.033', '2', '0.125', '1.101']],
  ['a whole number that would have a point too', ['1.033', '1981', '954', '1.101']],
  ['nought, which needs no decimals', ['1.033', '0', '0', '1.101']],
  ['a point that begins a number of four digits', ['1033.125', '981', '954', '1.101']],
  ['whole numbers alone', ['133', '981', '954', '101']],
])('%s is read as it stands', (_, values) => {
  expect([...long(values).panel.outcomes]).toEqual(values.map(Number));
});

it('where commas separate the cells the point is the decimal sign', () => {
  expect(long(['1.033', '981', '954', '1.101'], ',').panel.outcomes[0]).toBe(1.033);
});
