import type { Country } from '../terms.ts';
import type { Column } from './held.ts';
import type { PlacesKnown } from './known.ts';
import type { PlaceColumn } from './mapping.ts';
import { placeIn } from './place-in.ts';

/** What each entry of a place column says: a code, or a name to find one by. */
export type PlaceEntries = {
  readonly as: PlaceColumn['as'];
  /** '' where the cell is empty; null where it says no code. */
  readonly said: readonly (string | null)[];
  /** 1: a leading zero that was lost was given back, for without it there is no such place and with it there is. */
  readonly mended: Uint8Array;
};

export function placeEntries(
  { entries }: Column,
  as: PlaceColumn['as'],
  country: Country,
  places: PlacesKnown,
): PlaceEntries {
  const mended = new Uint8Array(entries.length);
  const said = entries.map((cell, at) => {
    const { code, name, lost } = placeIn(cell);
    if (as === 'name') return name;
    if (code === null) return name === '' ? '' : null;
    if (!lost || everKnown(places, country, code) || !everKnown(places, country, `0${code}`)) return code;
    mended[at] = 1;
    return `0${code}`;
  });
  return { as, said, mended };
}

export function everKnown(places: PlacesKnown, country: Country, code: string): boolean {
  const found = places.check(country, code, '2020-01-01');
  return found.ok || found.reason !== 'never';
}
