import { useQuery } from '@tanstack/react-query';
import type { Place } from '#platform/places/layout.ts';
import type { Tile } from '#platform/ui/cartogram/tile.ts';
import type { PlaceRow } from './place-rows.ts';
import type { Area } from './places-search.ts';

/** Where the squares of a country lie, fetched when they are to be drawn; those of a county that is made up are laid in rows. */
export function useTiles(area: Area, rows: readonly PlaceRow[]): readonly Tile[] | undefined {
  const { data } = useQuery({
    queryKey: ['tiles', area],
    queryFn: async (): Promise<readonly Place[]> => {
      if (area === 'NO') return (await import('#platform/places/norway.ts')).placesOfNorway;
      return (await import('#platform/places/sweden.ts')).placesOfSweden;
    },
    enabled: area !== 'example',
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (area === 'example') return inRows(rows);
  return data?.map(({ code, name, county, col, row }) => ({ code, name, county: county.code, col, row }));
}

/** In the order of their numbers, about as many across as down. */
export function inRows(places: readonly Pick<PlaceRow, 'code' | 'name' | 'county'>[]): readonly Tile[] {
  const across = Math.max(1, Math.ceil(Math.sqrt(places.length)));
  return [...places]
    .sort((a, b) => a.code.localeCompare(b.code, 'en'))
    .map(({ code, name, county }, at) => ({
      code,
      name,
      county,
      col: at % across,
      row: Math.floor(at / across),
    }));
}
