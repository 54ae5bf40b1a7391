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
  const told = await geographyNumbers(tx, asOf);
  const missing = told.filter((each) => !made.get(named(each)));
  const stored = await geographies(
    tx,
    missing.map(({ number }) => number),
  );
  for (const { country, example, number, document } of stored) {
    const of = missing.find((each) => each.number === number);
    if (of)
      made.set(named(of), {
        country: country as Country,
        example,
        number,
        graph: placeGraph(document as PlaceList),
      });
  }
  return told.flatMap((each) => made.get(named(each)) ?? []);
}

/** By what it says too: another database has other lists under the same numbers. */
const named = ({ number, hash }: { readonly number: number; readonly hash: string }) => `${number} ${hash}`;

/** A graph takes a megabyte or two, and a country's list changes once in a year or less. */
const made = new Kept<Geography>(20, () => 1);
