import { Refusal } from '#platform/problems/refusal.ts';
import type { PlaceChange, PlaceList } from '../places/change.ts';
import { readChangesCsv } from '../places/change-csv.ts';
import { readKlassChanges } from '../places/klass.ts';
import { PlaceListRefused } from '../places/list-refused.ts';
import { shippedList } from '../places/shipped.ts';
import type { Country } from '../terms.ts';
import { refuseContradictions } from './klass-supply.ts';
import type { Supply } from './supply.ts';

/** Whether a text is a list of changes of municipalities: an answer of KLASS, or a table with its headings. */
export const isChanges = (text: string): boolean =>
  /^\uFEFF?\s*\{[\s\S]{0,2000}"codeChanges"/.test(text) ||
  /^\uFEFF?"?oldCode"?[;,\t]/i.test(text) ||
  (/\bnewCode\b/i.test(firstLine(text)) && /\boldCode\b/i.test(firstLine(text)));

/**
 * The municipalities of a country by a list of their changes. Who there was on one day comes from the program: a list of changes alone does
 * not tell of those that never changed. Refused where it contradicts itself or them.
 */
export function placesOfChanges(text: string, country: Country): PlaceList {
  const changes = inWords(() =>
    firstLine(text).trimStart().startsWith('{') ? ofJson(text) : readChangesCsv(text),
  );
  const since = changes.map(({ on }) => on).sort()[0];
  if (since === undefined) throw new Refusal({ code: 'nothing-delivered', status: 422 });
  const list = { since, known: shippedList(country).known, changes };
  refuseContradictions(list);
  return list;
}

export const changesSupply = (given: {
  readonly list: PlaceList;
  readonly country: Country;
  readonly name: string;
  readonly sha256: string;
  readonly retrievedAt: string;
}): Supply => ({
  prepare: async () => ({
    holds: 'places',
    country: given.country,
    document: given.list,
    example: false,
    source: {
      publisher: given.country === 'NO' ? 'Statistisk sentralbyrå' : 'Statistiska centralbyrån',
      title: given.name,
      table: given.name,
      page: null,
      licence: null,
      retrievedAt: given.retrievedAt,
      updated: null,
      asked: [{ name: given.name, sha256: given.sha256 }],
      notes: [],
    },
  }),
});

const firstLine = (text: string): string => text.slice(0, 4_000).split(/\r?\n/)[0] ?? '';

function ofJson(text: string): readonly PlaceChange[] {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new PlaceListRefused('unreadable', 'the file', error instanceof Error ? error.message : 'no JSON');
  }
  return readKlassChanges(json);
}

function inWords<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PlaceListRefused)) throw error;
    throw new Refusal(
      { code: 'places-refused', status: 422, params: { where: error.where, says: error.message } },
      { cause: error },
    );
  }
}
