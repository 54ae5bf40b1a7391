import type { Mark, Tile } from './tile.ts';

/** Where a mark is written about: beside the map, on a line of `row`, from `col` on. */
export type Label = { readonly mark: Mark; readonly tile: Tile; readonly col: number; readonly row: number };

/**
 * The labels of a few marks, in the empty water or country to the east, each below the one before. A map of many marks,
 * or a mark without room beside it, has none: the name is at the square itself and in the table.
 */
export function labels(
  marks: readonly Mark[],
  tiles: readonly Tile[],
  { cols, most = 4 }: { readonly cols: number; readonly most?: number },
): readonly Label[] {
  if (marks.length > most) return [];
  const placed: Label[] = [];
  const found = marks.flatMap((mark) => {
    const tile = tiles.find(({ code }) => code === mark.tile);
    return tile ? [{ mark, tile }] : [];
  });
  for (const { mark, tile } of found.sort((a, b) => a.tile.row - b.tile.row || a.tile.col - b.tile.col)) {
    const row = Math.max(tile.row, (placed.at(-1)?.row ?? -rowsOfLabel) + rowsOfLabel);
    const col = firstFree(tiles, row) + 1;
    if (cols - col >= colsOfLabel) placed.push({ mark, tile, col, row });
  }
  return placed;
}

/** Where a mark without a label is written about while it is pointed at: beside the lower part of the map, over no square. */
export function restingPlace(
  tiles: readonly Tile[],
  { rows }: { readonly rows: number },
): { readonly col: number; readonly row: number } {
  const row = Math.max(0, rows - 2 * rowsOfLabel);
  return { col: firstFree(tiles, row) + 1, row };
}

/** Whether marks are few and none touches another, so that each may be drawn larger than its square. */
export const standAlone = (
  marks: readonly { readonly col: number; readonly row: number }[],
  most = 4,
): boolean =>
  marks.length <= most &&
  marks.every((one) =>
    marks.every(
      (other) => one === other || Math.max(Math.abs(one.col - other.col), Math.abs(one.row - other.row)) > 2,
    ),
  );

/** Two lines of text beside squares that are nine pixels wide on a phone. */
const rowsOfLabel = 5;
const colsOfLabel = 14;

/** The first column east of all squares on the lines that a label takes. */
const firstFree = (tiles: readonly Tile[], row: number): number =>
  Math.max(
    0,
    ...tiles.filter((tile) => Math.abs(tile.row - row) <= rowsOfLabel / 2).map(({ col }) => col + 1),
  );
