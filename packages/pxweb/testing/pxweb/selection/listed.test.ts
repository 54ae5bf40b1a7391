import { expect, it } from 'vitest';
import { listed } from './listed.ts';

it('parts entries by commas', () => {
  expect(listed('0301,1103,46*')).toEqual(['0301', '1103', '46*']);
});

it('keeps an expression with a comma whole in square brackets only', () => {
  expect(listed('[range(2010,2020)]')).toEqual(['range(2010,2020)']);
  expect(listed('2015,[range(2020,2022)],top(1)')).toEqual(['2015', 'range(2020,2022)', 'top(1)']);
  expect(listed('range(2010,2020)')).toEqual(['range(2010', '2020)']);
});

it('takes nothing for nothing', () => {
  expect(listed('')).toEqual([]);
});
