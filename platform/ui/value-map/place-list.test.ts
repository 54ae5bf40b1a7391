import { expect, it } from 'vitest';
import { nearest } from './place-list.tsx';

const spots = [
  { code: 'a', col: 0.5, row: 0.5 },
  { code: 'b', col: 1.5, row: 0.5 },
  { code: 'c', col: 9.5, row: 9.5 },
];

it('who points beside a place means the nearest one', () => {
  expect(nearest(spots, { col: 0.9, row: 1.4 })?.code).toBe('a');
  expect(nearest(spots, { col: 1.2, row: 0.1 })?.code).toBe('b');
});

it('who points at the sea means none', () => {
  expect(nearest(spots, { col: 5, row: 5 })).toBeUndefined();
});
