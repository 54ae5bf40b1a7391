import norwayToday from '#platform/places/norway-2024.json' with { type: 'json' };
import norwayChanges from '#platform/places/norway-changes.json' with { type: 'json' };
import norwayNames from '#platform/places/norway-names.json' with { type: 'json' };
import { placesOfNorway } from '#platform/places/places-of-norway.ts';
import { placesOfSweden } from '#platform/places/places-of-sweden.ts';
import swedenToday from '#platform/places/sweden-2007.json' with { type: 'json' };
import swedenChanges from '#platform/places/sweden-changes.json' with { type: 'json' };
import swedenNames from '#platform/places/sweden-names.json' with { type: 'json' };
import type { Country } from '../terms.ts';
import type { PlaceChange, PlaceList } from './change.ts';
import { type PlaceGraph, placeGraph } from './graph.ts';

/** The graph of a country as it comes with the program: Norway since 1972, Sweden since 2002. Made once. */
export function shippedGraph(country: Country): PlaceGraph {
  const made = graphs.get(country) ?? placeGraph(shippedList(country));
  graphs.set(country, made);
  return made;
}

const graphs = new Map<Country, PlaceGraph>();

export function shippedList(country: Country): PlaceList {
  const { today, places, changes, names } = country === 'NO' ? norway : sweden;
  const nameUntil = new Map(names.former.map(([code, until, name]) => [`${code} ${until}`, name ?? null]));
  const divided = changes.changes.flatMap(([on = '', from = '', to = '']) =>
    from.split(' ').flatMap((source) => to.split(' ').map((target) => ({ on, from: source, to: target }))),
  );
  const moved = divided.map(
    (line): PlaceChange => ({
      ...line,
      fromName: nameUntil.get(`${line.from} ${line.on}`) ?? null,
      toName: null,
    }),
  );
  const renamed = names.renamed.map(
    ([on = '', code = '', name = '']): PlaceChange => ({
      on,
      from: code,
      to: code,
      fromName: nameUntil.get(`${code} ${on}`) ?? null,
      toName: name,
    }),
  );
  const official: ReadonlyMap<string | undefined, string | undefined> = new Map(
    names.official.map(([code, name]) => [code, name]),
  );
  const known = places.map(({ code, name }) => ({ code, name, officialName: official.get(code) }));
  return {
    since: changes.since,
    known: { on: today.validFrom, places: known },
    changes: [...moved, ...renamed],
  };
}

const norway = { today: norwayToday, places: placesOfNorway, changes: norwayChanges, names: norwayNames };
const sweden = { today: swedenToday, places: placesOfSweden, changes: swedenChanges, names: swedenNames };
