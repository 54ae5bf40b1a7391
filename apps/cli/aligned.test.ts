import { expect, it } from 'vitest';
import { aligned } from './aligned.ts';

it('puts columns under each other, whatever letters there are, and fills nothing up at the end of a line', () => {
  expect(
    aligned([
      ['CODE', 'NAME', 'SINCE'],
      ['0301', 'Oslo', ''],
      ['5501', 'Tromsø 🐟', '2024-01-01'],
    ]),
  ).toBe(['CODE  NAME      SINCE', '0301  Oslo', '5501  Tromsø 🐟  2024-01-01'].join('\n'));
  expect(aligned([])).toBe('');
});
