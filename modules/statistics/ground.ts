import { createHash } from 'node:crypto';
import { v5 } from 'uuid';
import type { Database, Tx } from '#platform/database/database.ts';
import { installation } from '#platform/jobs/installation.ts';
import { today } from '#platform/time/zone.ts';
import { officialSeries } from '#schemes/statistics.ts';
import { exampleStatistics } from './example/example.ts';
import { askForImport, importOf } from './importing/import-store.ts';
import { runImport } from './importing/run-import.ts';
import type { Prepared } from './importing/supply.ts';
import type { Delivery } from './observations.ts';
import type { PlaceList } from './places/change.ts';
import { shippedList } from './places/shipped.ts';
import type { Series } from './series.ts';
import { nameSeries } from './series-store.ts';
import { type Country, countries } from './terms.ts';
import type { Provenance } from './vintage.ts';
import { vintages } from './vintage-store.ts';

export type StatisticsGround = { database: Database; examples: boolean; now: number };

/**
 * What statistics stand on before anything is brought in: the catalogue, the municipalities of Norway and Sweden and their changes as they come
 * with the program, and beside the embedded database the example county. Finds everything in its place at most starts.
 */
export async function layStatistics({ database, examples, now }: StatisticsGround): Promise<void> {
  await database.withActor(installation, (tx) => nameSeries(tx, officialSeries, true));
  for (const country of countries) await layPlaces(database, country, now);
  if (examples) await layExample(database, now);
}

/** A list that an installation fetched itself is newer than what came with the program. */
async function layPlaces(database: Database, country: Country, now: number): Promise<void> {
  const known = await database.withActor(installation, (tx) => newestList(tx, country));
  if (known && known.source.title !== titles[country]) return;
  const list = shippedList(country);
  await bring(database, { name: `places ${country}`, content: list }, () =>
    places(country, list, false, now),
  );
}

const newestList = async (tx: Tx, country: Country) =>
  (await vintages(tx)).find((each) => each.holds === 'places' && each.country === country && !each.example);

/** Once: its numbers are counted back from the day it was loaded, as everything about the example is. */
async function layExample(database: Database, now: number): Promise<void> {
  const { series, editions, list } = exampleStatistics(today(now, 'Europe/Oslo'));
  await database.withActor(installation, (tx) => nameSeries(tx, series, true));
  await bring(database, { name: 'example places', content: null }, () => places('NO', list, true, now));
  for (const [at, { published, delivery }] of editions.entries())
    await bring(database, { name: `example edition ${at}`, content: null }, () =>
      numbers(series, delivery, published),
    );
}

/** Does an import of what is at hand, unless the same was done before. */
async function bring(
  database: Database,
  { name, content }: { name: string; content: unknown },
  prepare: () => Prepared,
): Promise<void> {
  const sha256 = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const id = v5(`${name} ${sha256}`, shipped);
  const there = await database.withActor(installation, async (tx) => {
    const found = await importOf(tx, installation.unit, id);
    if (!found)
      await askForImport(tx, {
        unit: installation.unit,
        id,
        asked: { kind: 'given', name, sha256, mapping: null },
      });
    return found;
  });
  if (there && there.state !== 'waiting' && there.state !== 'running') return;
  await runImport(
    {
      database,
      actor: installation,
      supplyOf: () => ({ prepare: async () => prepare() }),
      signal: new AbortController().signal,
    },
    id,
  );
}

/** The namespace of ids of what comes with the program. */
const shipped = '5f0f6a1e-0c0b-4a3e-9a51-6f2d9d1c7b15';

const titles: Readonly<Record<Country, string>> = {
  NO: 'Kommuner og endringer i dem siden 1972, som de følger med programmet',
  SE: 'Kommuner och ändringar av dem sedan 2003, som de följer med programmet',
};

const sources: Readonly<Record<Country, Pick<Provenance, 'publisher' | 'table' | 'page' | 'licence'>>> = {
  NO: {
    publisher: 'Statistisk sentralbyrå',
    table: 'KLASS 131',
    page: 'https://www.ssb.no/klass/klassifikasjoner/131',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  },
  SE: {
    publisher: 'Statistiska centralbyrån',
    table: null,
    page: 'https://www.scb.se/hitta-statistik/regional-statistik-och-kartor/regionala-indelningar/lan-och-kommuner/',
    licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
};

const places = (country: Country, document: PlaceList, example: boolean, now: number): Prepared => ({
  holds: 'places',
  country,
  document,
  example,
  source: {
    ...(example ? invented : sources[country]),
    title: example ? 'Eksempelfylkets kommuner' : titles[country],
    retrievedAt: new Date(now).toISOString(),
    updated: null,
    asked: [],
    notes: [],
  },
});

const invented = { publisher: 'Omstilt', table: null, page: null, licence: null };

const numbers = (series: readonly Series[], delivery: Delivery, published: string): Prepared => ({
  holds: 'numbers',
  fingerprint: published,
  series,
  boundaries: delivery.boundaries,
  whole: delivery.whole,
  source: { ...invented, title: 'Eksempelfylket: oppdiktede tall av en modell', updated: published },
  keep: false,
  parts: async function* () {
    yield {
      id: 'all',
      observations: delivery.observations,
      asked: { model: 'modules/statistics/example' },
      notes: [],
      retrievedAt: `${published}T00:00:00.000Z`,
    };
  },
});
