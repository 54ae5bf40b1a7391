import { expect, it } from 'vitest';
import { shadeOf } from './shade.ts';

it('a map of few classes still goes from the palest to the deepest', () => {
  const shades = (classes: number) => Array.from({ length: classes }, (_, at) => shadeOf(at, classes));
  expect(shades(5)).toEqual([0, 1, 2, 3, 4]);
  expect(shades(3)).toEqual([0, 2, 4]);
  expect(shades(2)).toEqual([0, 4]);
  expect(shades(1)).toEqual([2]);
});
