import { v7 as newId } from 'uuid';
import { askForImport } from '#modules/statistics/importing/import-store.ts';
import { runImport } from '#modules/statistics/importing/run-import.ts';
import type { Prepared } from '#modules/statistics/importing/supply.ts';
import type { Observations } from '#modules/statistics/observations.ts';
import type { Series } from '#modules/statistics/series.ts';
import { stateCode } from '#modules/statistics/terms.ts';
import { cubeOf, writeJsonStat } from '#packages/pxweb/index.ts';
import type { Database } from '#platform/database/database.ts';
import { installation } from '#platform/jobs/installation.ts';

/** A series of made numbers; of a table, the cells with this code of variable `Del`. */
export const madeSeries = (key: string, country: 'NO' | 'SE', part = ''): Series & { origin: Origin } => ({
  key,
  country,
  name: words,
  unit: words,
  decimals: 0,
  measure: 'count',
  frequency: 'year',
  moment: 'start',
  of: null,
  breaks: [],
  notes: [],
  topic: 'other',
  part: null,
  origin: {
    provider: 'made',
    table: '1',
    selection: { Del: [part] },
    region: { variable: 'Region', codelist: null, prefix: '', select: ['*'], boundaries: null },
    time: { variable: 'Tid', select: ['*'] },
    page: '',
  },
  verified: true,
  example: false,
});

type Origin = NonNullable<Series['origin']>;
const words = { nb: 'Laget', nn: 'Laga', sv: 'Gjord', en: 'Made' };

/** An answer of 400 places × 200 parts × 10 years, as an office writes it; another every time. */
export function greatAnswer(turn: number): string {
  const values = Float64Array.from({ length: 400 * 200 * 10 }, (_, at) => ((at * 7919 + turn) % 3001) | 0);
  return writeJsonStat(
    cubeOf({
      label: 'Laget',
      dimensions: [
        { id: 'Region', codes: codes(400, 1000), role: 'geo' },
        { id: 'Del', codes: codes(200, 1000) },
        { id: 'Tid', codes: codes(10, 2000), role: 'time' },
      ],
      values,
    }),
  );
}

export const partsOfAnswer = codes(200, 1000);

export function codes(count: number, from: number): string[] {
  return Array.from({ length: count }, (_, at) => String(from + at));
}

/** A number for every place and year. */
export function madeNumbers(
  series: string,
  places: readonly string[],
  years: readonly string[],
): Observations {
  const rows = places.length * years.length;
  return {
    series,
    places: places.flatMap((place) => years.map(() => place)),
    periods: places.flatMap(() => years),
    values: Float64Array.from({ length: rows }, (_, at) => (at * 7919) % 100_003),
    states: new Uint8Array(rows).fill(stateCode.present),
  };
}

/** Publishes what is at hand. */
export async function bring(database: Database, prepared: Prepared): Promise<void> {
  const id = newId();
  await database.withActor(installation, (tx) =>
    askForImport(tx, {
      unit: installation.unit,
      id,
      asked: { kind: 'given', name: 'made', sha256: '', mapping: null },
    }),
  );
  const ended = await runImport(
    {
      database,
      actor: installation,
      supplyOf: () => ({ prepare: async () => prepared }),
      signal: new AbortController().signal,
    },
    id,
  );
  if (ended === 'paused' || ended.state !== 'done')
    throw new Error(`not brought in: ${JSON.stringify(ended)}`);
}

export const numbersOf = (
  series: readonly Series[],
  observations: readonly Observations[],
  boundaries: string | null,
): Prepared => ({
  holds: 'numbers',
  fingerprint: 'made',
  series,
  boundaries,
  whole: true,
  source: { publisher: 'made', title: 'made', table: null, page: null, licence: null, updated: null },
  keep: false,
  async *parts() {
    yield { id: 'all', observations, asked: null, notes: [], retrievedAt: '2026-01-01T00:00:00.000Z' };
  },
});

/** A hundred thousand places that never changed, in place of those of a country. */
export const manyPlaces = (country: 'NO' | 'SE', places: readonly string[]): Prepared => ({
  holds: 'places',
  country,
  example: false,
  document: {
    since: '1990-01-01',
    known: { on: '2020-01-01', places: places.map((code) => ({ code, name: code })) },
    changes: [],
  },
  source: {
    publisher: 'made',
    title: 'made',
    table: null,
    page: null,
    licence: null,
    retrievedAt: '2026-01-01T00:00:00.000Z',
    updated: null,
    asked: [],
    notes: [],
  },
});
