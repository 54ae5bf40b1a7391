import type { Place } from '#platform/places/layout.ts';
import type { Tile } from '#platform/ui/cartogram/tile.ts';

/** The squares of a map, each by a name that no other has: with the county, where two municipalities share one. */
export function tileNames(places: readonly Place[]): readonly Tile[] {
  const times = new Map<string, number>();
  for (const { name } of places) times.set(name, (times.get(name) ?? 0) + 1);
  return places.map(({ code, name, county, col, row }) => ({
    code,
    name: (times.get(name) ?? 0) > 1 ? `${name}, ${county.name}` : name,
    county: county.code,
    col,
    row,
  }));
}
