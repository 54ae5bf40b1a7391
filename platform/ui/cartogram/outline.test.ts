import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extent, outline } from './outline.ts';
import type { Tile } from './tile.ts';

const tile = (col: number, row: number, county = 'a'): Tile => ({
  code: `${col} ${row}`,
  name: `${col} ${row}`,
  county,
  col,
  row,
});
const lines = (path: string) => path.split('M').slice(1).sort();

describe('the lines of a map of squares', () => {
  it('are a coast on every side of a square alone', () => {
    const { coast, counties } = outline([tile(2, 3)]);
    expect(lines(coast)).toEqual(['2 3h1', '2 3v1', '2 4h1', '3 3v1']);
    expect(counties).toBe('');
  });

  it('are a border, drawn once, between squares of two counties', () => {
    expect(lines(outline([tile(0, 0, 'a'), tile(1, 0, 'b')]).counties)).toEqual(['1 0v1']);
    expect(lines(outline([tile(0, 1, 'a'), tile(0, 0, 'b')]).counties)).toEqual(['0 1h1']);
  });

  it('are none between squares of one county', () => {
    const { coast, counties } = outline([tile(0, 0), tile(1, 0)]);
    expect(counties).toBe('');
    expect(lines(coast)).toHaveLength(6);
  });

  it('are the same in whatever order the squares come, none twice', () => {
    const squares = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6), fc.constantFrom('a', 'b', 'c')), {
      selector: ([col, row]) => `${col} ${row}`,
      maxLength: 30,
    });
    fc.assert(
      fc.property(squares, (some) => {
        const tiles = some.map(([col, row, county]) => tile(col, row, county));
        const [one, other] = [outline(tiles), outline([...tiles].reverse())];
        expect(lines(one.coast)).toEqual(lines(other.coast));
        expect(lines(one.counties)).toEqual(lines(other.counties));
        const all = lines(one.coast + one.counties);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

describe('how large a map is', () => {
  it('is told by its farthest squares', () => {
    expect(extent([tile(4, 0), tile(0, 7)])).toEqual({ cols: 5, rows: 8 });
  });

  it('is nothing without squares', () => expect(extent([])).toEqual({ cols: 0, rows: 0 }));
});
