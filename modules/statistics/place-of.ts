import { placesOfNorway } from '#platform/places/places-of-norway.ts';
import { placesOfSweden } from '#platform/places/places-of-sweden.ts';
import { countyPlaces } from './example/county.ts';
import type { Geography } from './geography.ts';
import type { Era } from './places/eras.ts';
import { followed } from './places/lineage.ts';
import { eraOf } from './places/on-a-day.ts';

/** A place of an address: `no-3443`, or several that can only be followed together, `no-1508+1580`. */
export type PlaceAsked = { readonly country: string; readonly codes: readonly string[] };

export const placeAsked = (id: string): PlaceAsked => ({
  country: id.slice(0, 2).toUpperCase(),
  codes: id.slice(3).split('+'),
});

export const idOfPlace = (country: string, codes: readonly string[]): string =>
  `${country.toLowerCase()}-${codes.join('+')}`;

/** The geography that knows a code: a country's own, or the example's. */
export const geographyOf = (
  geographies: readonly Geography[],
  { country, codes }: PlaceAsked,
): Geography | undefined =>
  geographies.find((each) => each.country === country && each.graph.byCode.has(codes[0] ?? ''));

/** What a code meant last up to a day, or first after it; undefined for a code that never meant anything. */
export function lastEra({ graph }: Geography, code: string, on: string): Era | undefined {
  const found = eraOf(graph, code, on);
  if (found.found) return found.era;
  if (found.why === 'no-longer') return found.was;
  return found.why === 'not-yet' ? found.is : graph.byCode.get(code)?.at(-1);
}

/** Where an era lies on a day: itself, or all that had some of it by then. */
export const lies = ({ graph }: Geography, era: Era, on: string): readonly Era[] => followed(graph, era, on);

/** A place as the contract shows it. */
export function shownPlace({ country, example }: Geography, era: Era) {
  const { otherNames, county } = about(country, example, era.code);
  return {
    id: idOfPlace(country, [era.code]),
    country,
    kind: 'municipality' as const,
    code: era.code,
    name: era.name,
    otherNames: [...otherNames],
    county,
    from: era.from,
    until: era.until,
    example,
  };
}

/** Names in other languages and the county are known of the municipalities there are now. */
function about(country: string, example: boolean, code: string) {
  const found = known(country, example).get(code);
  return { otherNames: found?.otherNames ?? [], county: found?.county ?? null };
}

const lists = new Map<string, ReadonlyMap<string, (typeof placesOfNorway)[number]>>();

function known(country: string, example: boolean) {
  const key = example ? 'example' : country;
  const before = lists.get(key);
  if (before) return before;
  const places = example ? countyPlaces : country === 'NO' ? placesOfNorway : placesOfSweden;
  const made = new Map(places.map((place) => [place.code, place]));
  lists.set(key, made);
  return made;
}
