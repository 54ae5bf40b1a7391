import { expect, it } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { numbersIn } from './numbers-in.ts';
import { readTable } from './table.ts';

const read = (cells: readonly string[], delimiter: ';' | ',' = ';') => [
  ...(numbersIn(readTable(`u${delimiter}v\n${cells.map((cell) => `a${delimiter}"${cell}"`).join('\n')}`), [
    'v',
  ])[0] ?? []),
];

it('a decimal comma is read where commas do not separate the cells', () => {
  expect(read(['1,5', '−2,25', '1e3', '1 234 567,5', '1\u00a0000', '7'])).toEqual([
    1.5, -2.25, 1000, 1234567.5, 1000, 7,
  ]);
  expect(refusal(() => read(['1,5'], ','))).toMatchObject({
    code: 'not-a-number',
    where: { line: 2, column: 'v' },
  });
});

it('NA, NaN, nothing, a point and the signs of statistics offices are missing', () => {
  expect(read(['NA', 'n/a', 'NaN', '', '.', '..', ':', 'null', '#N/A', '0'])).toEqual([
    ...Array(9).fill(Number.NaN),
    0,
  ]);
});

it('a point in one number and a comma in another is refused, with both places', () => {
  const problem = refusal(() => read(['1.234', '1,5']));
  expect(problem).toMatchObject({ code: 'two-decimal-signs', where: { line: 3 } });
  expect(problem.found).toContain('line 2');
});

it.each([
  '1.234,5',
  '1,234.5',
  '12 34',
  'abc',
  '0x10',
  'Infinity',
  '-Inf',
  '1e999',
  '-',
  '1,2,3',
  '5 kr',
  '--1',
])('%s is refused with its place', (cell) => {
  expect(refusal(() => read([cell]))).toMatchObject({
    code: 'not-a-number',
    where: { line: 2, column: 'v' },
  });
});
