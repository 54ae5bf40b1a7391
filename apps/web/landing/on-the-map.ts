import type { ListedProgramme } from '#modules/programme/contract.ts';
import type { Place } from '#platform/places/layout.ts';
import type { MarkState } from '#platform/ui/cartogram/tile.ts';
import { isDrawn, standingOf } from './standing.ts';

export type Programme = ListedProgramme;

/** Where a municipality of a former day lies on the map of today. */
export type TilesOf = (code: string) => readonly string[];

/** A square with what is or was there, the liveliest first. */
export type Marked = {
  readonly place: Place;
  readonly there: readonly { readonly programme: Programme; readonly state: MarkState }[];
};

/** The squares on which real programmes lie: in all their municipalities, former ones in what they became. */
export function onTheMap(
  programmes: readonly Programme[],
  { places, tilesOf }: { places: readonly Place[]; tilesOf: TilesOf },
): readonly Marked[] {
  const drawn = programmes.filter(isInNorway).flatMap((programme) => {
    const state = standingOf(programme);
    return isDrawn(state) ? [{ programme, state, tiles: tilesOfProgramme(programme, tilesOf) }] : [];
  });
  return places.flatMap((place) => {
    const there = drawn
      .filter(({ tiles }) => tiles.has(place.code))
      .map(({ programme, state }) => ({ programme, state }))
      .sort(
        (a, b) =>
          liveliness.indexOf(a.state) - liveliness.indexOf(b.state) ||
          (b.programme.period ?? '').localeCompare(a.programme.period ?? '', 'en'),
      );
    return there.length > 0 ? [{ place, there }] : [];
  });
}

/** The numbers of the squares that a programme lies on. */
export const tilesOfProgramme = (programme: Programme, tilesOf: TilesOf): ReadonlySet<string> =>
  new Set(
    isInNorway(programme) ? programme.municipalities.flatMap(({ code }) => (code ? tilesOf(code) : [])) : [],
  );

/** The same number is another municipality in Sweden. What is invented lies nowhere. */
const isInNorway = ({ zone, example }: Programme) => zone === 'Europe/Oslo' && !example;

const liveliness: readonly MarkState[] = ['ongoing', 'continued', 'applied', 'closed'];
