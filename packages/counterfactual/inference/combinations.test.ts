import fc from 'fast-check';
import { expect, it } from 'vitest';
import { choiceAt, waysToChoose } from './combinations.ts';

const sizes = fc
  .integer({ min: 1, max: 9 })
  .chain((from) => fc.integer({ min: 1, max: from }).map((count) => ({ from, count })));

it('has every choice exactly once, each of different positions that rise', () => {
  fc.assert(
    fc.property(sizes, ({ from, count }) => {
      const ways = waysToChoose(from, count);
      const all = Array.from({ length: ways }, (_, index) => choiceAt(from, count, index));
      expect(new Set(all.map(String)).size).toBe(ways);
      for (const choice of all) {
        expect(choice).toHaveLength(count);
        expect(
          choice.every((position, k) => position >= 0 && position < from && position > (choice[k - 1] ?? -1)),
        ).toBe(true);
      }
    }),
  );
});

it('counts as Pascal’s triangle does, and does not wrap around where there are very many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 50 }), fc.integer({ min: 1, max: 50 }), (from, count) => {
      const above = waysToChoose(from - 1, count - 1) + waysToChoose(from - 1, count);
      expect(waysToChoose(from, count)).toBe(above);
    }),
  );
  expect(waysToChoose(38, 3)).toBe(8436);
  expect(waysToChoose(400, 200)).toBeGreaterThan(1e100);
});
