import type { Tile } from './tile.ts';

/** The lines between squares of different counties, and those towards the sea or another country, as SVG paths. */
export function outline(tiles: readonly Tile[]): { readonly counties: string; readonly coast: string } {
  const countyAt = new Map(tiles.map(({ col, row, county }) => [`${col} ${row}`, county]));
  const counties: string[] = [];
  const coast: string[] = [];
  for (const { col, row, county } of tiles) {
    for (const { dCol, dRow, line } of sides) {
      const beside = countyAt.get(`${col + dCol} ${row + dRow}`);
      if (beside === undefined) coast.push(line(col, row));
      // Every inner line lies between two squares; the one to the west or north draws it.
      else if (beside !== county && dCol + dRow > 0) counties.push(line(col, row));
    }
  }
  return { counties: counties.join(''), coast: coast.join('') };
}

const sides = [
  { dCol: 1, dRow: 0, line: (col: number, row: number) => `M${col + 1} ${row}v1` },
  { dCol: 0, dRow: 1, line: (col: number, row: number) => `M${col} ${row + 1}h1` },
  { dCol: -1, dRow: 0, line: (col: number, row: number) => `M${col} ${row}v1` },
  { dCol: 0, dRow: -1, line: (col: number, row: number) => `M${col} ${row}h1` },
];

/** How many columns and rows the squares take. */
export const extent = (tiles: readonly Tile[]): { readonly cols: number; readonly rows: number } => ({
  cols: Math.max(0, ...tiles.map(({ col }) => col + 1)),
  rows: Math.max(0, ...tiles.map(({ row }) => row + 1)),
});
