import type { Mark, Tile } from './tile.ts';

export type PlacedMark = { readonly mark: Mark; readonly tile: Tile };

/** What is pressed as one: a marked square, or several that lie too close to be told apart by a thumb. Counted in squares. */
export type Target = {
  readonly marks: readonly PlacedMark[];
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
};

/**
 * The targets of a map, none nearer another than the 24 pixels that WCAG 2.2 asks for (2.5.8), also on the narrowest screen:
 * then a wider one has the same map.
 */
export function targets(placed: readonly PlacedMark[]): readonly Target[] {
  const apart: Target[] = [];
  for (const each of placed) {
    let target = aloneOn(each);
    for (let near = nearest(); near; near = nearest()) {
      apart.splice(apart.indexOf(near), 1);
      target = together(near, target);
    }
    apart.push(target);

    function nearest() {
      return apart.find((other) => areClose(other, target));
    }
  }
  return apart.sort((a, b) => a.north - b.north || a.west - b.west);
}

/** How many squares 24 pixels are where one is at its smallest: 37 of them on a screen of 320 pixels, less its margins. */
export const reach = 3.2;

const aloneOn = (placed: PlacedMark): Target => {
  const { col, row } = placed.tile;
  return { marks: [placed], west: col, east: col, north: row, south: row };
};

/** Whether fields of that size around the two would lie over each other. */
const areClose = (one: Target, other: Target): boolean =>
  Math.max(one.west, other.west) - Math.min(one.east, other.east) < reach &&
  Math.max(one.north, other.north) - Math.min(one.south, other.south) < reach;

const together = (one: Target, other: Target): Target => ({
  marks: [...one.marks, ...other.marks].sort((a, b) => a.tile.row - b.tile.row || a.tile.col - b.tile.col),
  west: Math.min(one.west, other.west),
  east: Math.max(one.east, other.east),
  north: Math.min(one.north, other.north),
  south: Math.max(one.south, other.south),
});
