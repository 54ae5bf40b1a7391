import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, piecesOf } from './divide.ts';

const product = (list: readonly number[]) => list.reduce((all, each) => all * each, 1);
const longest = (sizes: readonly number[], pieces: readonly number[]) =>
  sizes.map((size, i) => Math.ceil(size / (pieces[i] ?? 1)));

const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });

/** All ways there are, looked at one by one. */
function fewest(sizes: readonly number[], cells: number, values: number): number {
  const ways = sizes.reduce<readonly (readonly number[])[]>(
    (all, size) => all.flatMap((way) => Array.from({ length: size }, (_, i) => [...way, i + 1])),
    [[]],
  );
  const right = ways.filter((way) => {
    const own = longest(sizes, way);
    return product(own) <= cells && own.reduce((a, b) => a + b, 0) <= values;
  });
  return Math.min(...right.map(product));
}

describe('a block is divided', () => {
  it('into as few parts as there is any way to, each within the limits', () => {
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 4, max: 40 }),
        (all, cells, values) => {
          const pieces = divide(all, { cells, values }, 100_000);
          const own = longest(all, pieces ?? []);
          expect(pieces).not.toBeNull();
          expect(product(own)).toBeLessThanOrEqual(cells);
          expect(own.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(values);
          expect(product(pieces ?? [])).toBe(fewest(all, cells, values));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('not at all where it fits, to the cell', () => {
    expect(divide([10, 10], { cells: 100, values: null }, 10)).toEqual([1, 1]);
    expect(divide([10, 10], { cells: 99, values: null }, 10)).toEqual([1, 2]);
  });

  it('along one dimension where that takes no more parts, and then the last', () => {
    expect(divide([10, 10, 10], { cells: 100, values: null }, 100)).toEqual([1, 1, 10]);
    // Cutting all three in two would be eight parts as well, and was found first.
    expect(divide([8, 2, 2], { cells: 4, values: null }, 100)).toEqual([8, 1, 1]);
    expect(divide([2, 3, 8], { cells: 24, values: null }, 100)).toEqual([1, 1, 2]);
  });

  it('by the number of codes as well as by cells', () => {
    expect(divide([1, 60_000], { cells: 800_000, values: 50_000 }, 100)).toEqual([1, 2]);
  });

  it('not into more parts than wanted, nor where one code of each has no room', () => {
    expect(divide([100, 100], { cells: 10, values: null }, 999)).toBeNull();
    expect(divide([1, 1, 1], { cells: 10, values: 2 }, 100)).toBeNull();
  });

  it('however large it is, without looking at every way', () => {
    const began = performance.now();
    expect(divide([40, 31, 53, 107, 997], { cells: 800_000, values: 50_000 }, 10_000)).not.toBeNull();
    expect(divide([40, 31, 107, 997, 5003], { cells: 800_000, values: 50_000 }, 10_000)).toBeNull();
    expect(divide([7, 11, 13, 17, 19, 23], { cells: 997, values: null }, 100_000)).not.toBeNull();
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

it('pieces are the whole list in its order, and differ in length by one at most', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.integer({ min: 1, max: 50 }), (list, wanted) => {
      const pieces = piecesOf(list, Math.min(wanted, list.length));
      const lengths = pieces.map(({ length }) => length);
      expect(pieces.flat()).toEqual(list);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
    }),
  );
});
