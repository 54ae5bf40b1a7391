import { describe, expect, it } from 'vitest';
import { labels, restingPlace, standAlone } from './labels.ts';
import type { Mark, Tile } from './tile.ts';

const tile = (code: string, col: number, row: number): Tile => ({ code, name: code, county: 'a', col, row });
const mark = (code: string): Mark => ({
  tile: code,
  state: 'ongoing',
  label: code,
  note: '',
  title: '',
  href: '/',
});
const tiles = [tile('a', 2, 10), tile('b', 4, 11), tile('c', 6, 11), tile('d', 20, 30), tile('e', 1, 40)];
const room = { cols: 30 };
const marks = (...codes: string[]) => codes.map(mark);

describe('labels beside the map', () => {
  it('stand east of every square near their line', () => {
    expect(labels(marks('a'), tiles, room)).toMatchObject([{ col: 8, row: 10 }]);
  });

  it('stand below each other, never over each other', () => {
    const rows = labels(marks('c', 'a', 'b'), tiles, room).map(({ row }) => row);
    expect(rows).toEqual([10, 15, 20]);
  });

  it('are left out where there is no room', () => {
    expect(labels(marks('d', 'e'), tiles, room).map((each) => each.mark.tile)).toEqual(['e']);
  });

  it('are left out altogether when there are many', () => {
    expect(labels(marks('a', 'b', 'c', 'd', 'e'), tiles, room)).toEqual([]);
  });

  it('are left out for a mark on no square', () => {
    expect(labels(marks('x'), tiles, room)).toEqual([]);
  });
});

describe('the place of what is said while one points', () => {
  it('is low beside the map, over no square', () => {
    expect(restingPlace(tiles, { rows: 41 })).toEqual({ col: 22, row: 31 });
    expect(restingPlace(tiles, { rows: 50 })).toEqual({ col: 3, row: 40 });
  });

  it('is on the map, however small that is', () => {
    expect(restingPlace([], { rows: 3 })).toEqual({ col: 1, row: 0 });
  });
});

describe('marks that stand alone', () => {
  const at = (col: number, row: number) => ({ col, row });

  it('are few, with squares between them', () => {
    expect(standAlone([at(0, 0), at(3, 0), at(0, 3)])).toBe(true);
    expect(standAlone([at(5, 5)])).toBe(true);
  });

  it('do not touch, not even at a corner, nor over one square', () => {
    expect(standAlone([at(0, 0), at(1, 1)])).toBe(false);
    expect(standAlone([at(0, 0), at(2, 0)])).toBe(false);
  });

  it('are not many', () => {
    expect(standAlone([0, 5, 10, 15, 20].map((col) => at(col, 0)))).toBe(false);
  });
});
