import type { Tx } from '#platform/database/database.ts';
import { geographies, geographyNumbers } from './geography-store.ts';
import { Kept } from './kept.ts';
import type { PlaceList } from './places/change.ts';
import { type PlaceGraph, placeGraph } from './places/graph.ts';
import type { Country } from './terms.ts';

/** The municipalities of a country through time, as they were known at one state of the statistics. */
export type Geography = {
  readonly country: Country;
  /** Invented, to try things out. */
  readonly example: boolean;
  /** The vintage that told them. */
  readonly number: number;
  readonly graph: PlaceGraph;
};

/** As known at a state of the statistics: of every country, and of the example. Graphs are made once for each list that was ever told. */
export async function geographiesAsOf(tx: Tx, asOf: number): Promise<readonly Geography[]> {
  const numbers = await geographyNumbers(tx, asOf);
  const missing = numbers.filter((number) => !made.get(String(number)));
  for (const { country, example, number, document } of await geographies(tx, missing))
    made.set(String(number), {
      country: country as Country,
      example,
      number,
      graph: placeGraph(document as PlaceList),
    });
  return numbers.flatMap((number) => made.get(String(number)) ?? []);
}

/** A graph takes a megabyte or two, and a country's list changes once in a year or less. */
const made = new Kept<Geography>(20, () => 1);
