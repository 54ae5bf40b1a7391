import { plain } from '#platform/documents/importing/headings.ts';
import type { Country } from '../terms.ts';
import type { ColumnKind } from './column-kind.ts';
import { fieldNamed } from './field-headings.ts';
import type { HeldTable } from './held.ts';
import type { PlacesKnown } from './known.ts';
import type { PlaceColumn } from './mapping.ts';
import { everKnown } from './place-entries.ts';
import { placeIn } from './place-in.ts';

export type PlacesGuess = {
  readonly country: Country;
  readonly place: PlaceColumn;
  /** A second place in each row, as in a table of commuting. */
  readonly other: PlaceColumn | null;
  /** Of the contents of the column: how many are places' codes or names, of how many. */
  readonly found: number;
  readonly of: number;
};

/** Which column says the place, and of which country; by what stands in it, and by its heading where several could be. */
export function guessPlaces(
  table: HeldTable,
  kinds: readonly ColumnKind[],
  places: PlacesKnown,
  wanted: Country | undefined,
): PlacesGuess | undefined {
  const countries = wanted ? [wanted] : inOrder(table);
  const rated = countries.flatMap((country) =>
    table.columns.flatMap(({ heading, role }, column) => {
      const kind = kinds[column];
      const called = role === 'geo' ? 'place' : fieldNamed(heading);
      if (!kind || kind.entries.length === 0 || table.columns[column]?.numbers) return [];
      if (called !== undefined && called !== 'place' && called !== 'name') return [];
      const codes = countOf(kind, (cell) => isCode(places, country, cell));
      const names = called ? countOf(kind, (cell) => isName(places, country, cell)) : 0;
      const [as, count] = codes >= names ? (['code', codes] as const) : (['name', names] as const);
      const of = Math.min(kind.entries.length, most);
      const least = called === undefined ? 0.95 : 0.5;
      if (count < least * of || (called === undefined && of < 3)) return [];
      return [{ country, place: { column, as }, called, found: count, of, share: count / of }];
    }),
  );
  const best = rated.toSorted((a, b) => rank(b) - rank(a))[0];
  if (!best) return undefined;
  const other = rated.find(
    ({ country, place, called }) =>
      country === best.country &&
      called === 'place' &&
      best.called === 'place' &&
      place.as === 'code' &&
      place.column !== best.place.column,
  );
  const { country, place, found, of } = best;
  return { country, place, other: place.as === 'code' && other ? other.place : null, found, of };
}

type Rated = { readonly place: PlaceColumn; readonly called: string | undefined; readonly share: number };

/** Codes before names, what is called a place before what only looks like one, the first before the next. */
const rank = ({ place, called, share }: Rated) =>
  share +
  (called === 'place' ? 2 : called === 'name' ? 1 : 0) +
  (place.as === 'code' ? 2 : 0) -
  place.column / 10_000;

/** More contents than a country has places tell nothing more. */
const most = 2_000;

const countOf = ({ entries }: ColumnKind, test: (cell: ColumnKind['entries'][number]) => boolean) =>
  entries.slice(0, most).filter(test).length;

function isCode(places: PlacesKnown, country: Country, cell: ColumnKind['entries'][number]): boolean {
  const { code, lost } = placeIn(cell);
  if (code === null) return false;
  return everKnown(places, country, code) || (lost && everKnown(places, country, `0${code}`));
}

const isName = (places: PlacesKnown, country: Country, cell: ColumnKind['entries'][number]): boolean =>
  nameDays.some((day) => places.named(country, placeIn(cell).name, day).length > 0);

/** Before and after each of the reforms. */
export const nameDays = ['2026-01-01', '2023-01-01', '2019-01-01', '2017-01-01', '2010-01-01'];

/** The country that the headings speak of first: some codes are used in both. */
function inOrder({ columns }: HeldTable): readonly Country[] {
  const swedish = columns.some(({ heading }) =>
    /kommunkod|kommunnamn|kommun$|municip|länskod|lkod|^lan/.test(plain(heading)),
  );
  const norwegian = columns.some(({ heading }) => /kommunen|kommunenr|fylke/.test(plain(heading)));
  return swedish && !norwegian ? ['SE', 'NO'] : ['NO', 'SE'];
}
