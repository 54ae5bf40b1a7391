import { expect, it } from 'vitest';
import { dayOf } from './day-typed.ts';

it('a year or a month is no day', () => {
  expect(['15.6.2026', '2026-06-15', '6.2026', '2026'].map(dayOf)).toEqual([
    '2026-06-15',
    '2026-06-15',
    undefined,
    undefined,
  ]);
});
