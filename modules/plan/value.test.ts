import { expect, it } from 'vitest';
import { value } from './value.ts';

it('a value in words is kept without the signs that no workbook can hold', () => {
  expect(value.parse({ type: 'text', text: ' Avtalen\u0001 er\u000b signert ' })).toEqual({
    type: 'text',
    text: 'Avtalen er\n signert',
  });
});
