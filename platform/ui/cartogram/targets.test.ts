import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlacedMark, reach, type Target, targets } from './targets.ts';

const at = (col: number, row: number): PlacedMark => {
  const code = `${col} ${row}`;
  return {
    tile: { code, name: code, county: 'a', col, row },
    mark: { tile: code, state: 'closed', label: code, note: '', title: '', href: `/${code}` },
  };
};
const codes = ({ marks }: Target) => marks.map(({ tile }) => tile.code);

describe('what is pressed on a map', () => {
  it('is one square where no other is near', () => {
    expect(targets([at(0, 0), at(4, 0), at(0, 4)]).map(codes)).toEqual([['0 0'], ['4 0'], ['0 4']]);
  });

  it('is several together where they touch, or lie nearer than a thumb can tell', () => {
    expect(targets([at(3, 3), at(0, 0)]).map(codes)).toEqual([['0 0', '3 3']]);
  });

  it('takes in whatever lies close to what it has become', () => {
    expect(targets([at(0, 0), at(6, 1), at(3, 2)]).map(codes)).toEqual([['0 0', '6 1', '3 2']]);
    // Far from either of the two, and between them.
    expect(targets([at(0, 0), at(3, 3), at(0, 5)]).map(codes)).toEqual([['0 0', '3 3', '0 5']]);
  });

  const squares = fc
    .uniqueArray(fc.tuple(fc.nat(36), fc.nat(44)), { selector: (each) => each.join(' '), maxLength: 40 })
    .map((some) => some.map(([col, row]) => at(col, row)));

  it('never lies nearer to another than 24 pixels, and holds every mark once', () => {
    fc.assert(
      fc.property(squares, (placed) => {
        const found = targets(placed);
        expect(found.flatMap(codes).sort()).toEqual(placed.map(({ tile }) => tile.code).sort());
        for (const one of found) {
          for (const other of found) {
            if (one === other) continue;
            const across = Math.max(one.west, other.west) - Math.min(one.east, other.east);
            const along = Math.max(one.north, other.north) - Math.min(one.south, other.south);
            expect(Math.max(across, along)).toBeGreaterThanOrEqual(reach);
          }
        }
      }),
    );
  });

  it('is the same in whatever order the marks come', () => {
    fc.assert(
      fc.property(squares, (placed) => {
        expect(targets([...placed].reverse()).map(codes)).toEqual(targets(placed).map(codes));
      }),
    );
  });
});
