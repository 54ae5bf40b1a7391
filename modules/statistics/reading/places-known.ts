import { plain } from '#platform/documents/importing/headings.ts';
import type { PlaceGraph } from '../places/graph.ts';
import { type EraOf, eraOf, placesOn } from '../places/on-a-day.ts';
import type { Country } from '../terms.ts';
import type { PlaceCheck, PlaceNamed, PlacesKnown } from './known.ts';

/** What is known of the places of each country, from the graph of their changes. */
export function placesKnown(graphOf: (country: Country) => PlaceGraph): PlacesKnown {
  const named = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return {
    check: (country, code, on) => checkOf(eraOf(graphOf(country), code, on)),
    named: (country, name, on) => {
      const key = `${country} ${on}`;
      const names = named.get(key) ?? namesOn(graphOf(country), on);
      named.set(key, names);
      return names.get(plain(name)) ?? [];
    },
  };
}

function checkOf(found: EraOf): PlaceCheck {
  if (found.found) return { ok: true };
  if (found.why === 'never') return { ok: false, reason: 'never' };
  if (found.why === 'before-the-list') return { ok: false, reason: 'before-the-list', since: found.since };
  const past = found.why === 'no-longer';
  return {
    ok: false,
    reason: 'outside-dates',
    name: past ? found.was.name : found.is.name,
    from: past ? found.was.from : found.from,
    until: past ? found.until : null,
    lies: found.lies.map(({ code, name }): PlaceNamed => ({ code, name })),
  };
}

/** By each name that it goes by, without what people vary. */
function namesOn(graph: PlaceGraph, on: string): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, name, officialName } of placesOn(graph, on))
    for (const each of new Set([name, officialName, ...officialName.split(/ ?- ?/)].map(plain)))
      codes.set(each, [...(codes.get(each) ?? []), code]);
  return codes;
}
