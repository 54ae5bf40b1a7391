import { officialSeries } from '#schemes/statistics.ts';
import { shippedGraph } from '../../places/shipped.ts';
import {
  fileOf,
  guess,
  type HeldTable,
  hold,
  type Known,
  type Mapping,
  placesKnown,
  readStatistics,
  type Wanted,
} from '../index.ts';

/** The series that are catalogued and the places that come with the program. */
export const known: Known = { series: officialSeries, places: placesKnown(shippedGraph) };

/** A text file held, or the code of what is wrong with it. */
export async function held(text: string | Uint8Array, name = 'tall.csv') {
  const file = await hold(fileOf(name, typeof text === 'string' ? Buffer.from(text) : text));
  if (!file.ok) throw new Error(file.problem.code);
  return file.value;
}

/** What a text is understood as, with the table that it is. */
export async function guessed(text: string | Uint8Array, wanted: Wanted = {}, name = 'tall.csv') {
  const file = await held(text, name);
  const found = guess(file, known, wanted);
  const table = file.tables.find((each) => each.name === found.table);
  if (!table) throw new Error('no table');
  return { ...found, held: table };
}

/** What a text says when it is read as it is understood, with a part of the mapping laid over. */
export async function readText(
  text: string | Uint8Array,
  over: Partial<Mapping> = {},
  wanted: Wanted = {},
  name = 'tall.csv',
) {
  const found = await guessed(text, wanted, name);
  if (!found.mapping) throw new Error(found.questions.map(({ code }) => code).join(', '));
  const mapping = { ...found.mapping, ...over };
  return {
    ...(await readTable(found.held, mapping)),
    mapping,
    table: found.held,
    questions: found.questions,
  };
}

export async function readTable(table: HeldTable, mapping: Mapping) {
  const read = await readStatistics(table, mapping, known);
  if (!read.ok) throw new Error(read.problem.code);
  const cells = read.value.delivery.observations.flatMap(({ series, places, periods, values, states }) =>
    places.map(
      (place, at) =>
        [series, place, periods[at], Number.isNaN(values[at]) ? null : values[at], states[at]] as const,
    ),
  );
  return { read: read.value, cells };
}
