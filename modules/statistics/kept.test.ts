import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Kept } from './kept.ts';

it('gives back what was kept, and lets the longest unused go first', () => {
  const kept = new Kept<string>(2, () => 1);
  kept.set('a', 'A');
  kept.set('b', 'B');
  expect(kept.get('a')).toBe('A');
  kept.set('c', 'C');
  expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual(['A', undefined, 'C']);
});

it('keeps even one that is too heavy, alone', () => {
  const kept = new Kept<number>(10, (weight) => weight);
  kept.set('small', 3);
  kept.set('heavy', 50);
  expect([kept.get('small'), kept.get('heavy')]).toEqual([undefined, 50]);
});

it('never holds more than it may, and never gives anything but the last that was kept by a name', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 1, max: 4 }))),
      (steps) => {
        const kept = new Kept<number>(8, (weight) => weight);
        const last = new Map<string, number>();
        for (const [key, weight] of steps) {
          kept.set(key, weight);
          last.set(key, weight);
        }
        const held = [...last].filter(([key]) => kept.get(key) !== undefined);
        expect(held.every(([key, weight]) => kept.get(key) === weight)).toBe(true);
        expect(held.reduce((sum, [, weight]) => sum + weight, 0)).toBeLessThanOrEqual(8);
      },
    ),
  );
});
