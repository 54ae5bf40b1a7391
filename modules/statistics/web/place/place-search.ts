import { plain } from '../plain.ts';

/** What the address of a place says: the day of the municipalities, and the state of the statistics. */
export type PlaceSearch = { readonly boundaries?: string; readonly asOf?: number };

/** What is not understood is left out, never an error. */
export function readPlaceSearch(raw: Record<string, unknown>): PlaceSearch {
  const asOf = Number(plain(raw.asOf));
  return {
    ...(isDay(raw.boundaries) && { boundaries: raw.boundaries }),
    ...(Number.isSafeInteger(asOf) && asOf > 0 && { asOf }),
  };
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
