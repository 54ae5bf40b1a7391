import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { packs } from '#modules/statistics/block-store.ts';
import { observationsOf } from '#modules/statistics/importing/from-cube.ts';
import { layStatistics, type PanelAsked, panelOf } from '#modules/statistics/index.ts';
import { placesOn } from '#modules/statistics/places/on-a-day.ts';
import { shippedGraph } from '#modules/statistics/places/shipped.ts';
import { readCube } from '#packages/pxweb/index.ts';
import { type Database, openDatabase } from '#platform/database/database.ts';
import { startThrowaway } from '#platform/database/embedded-throwaway.ts';
import { migrate } from '#platform/database/migrate.ts';
import { installation } from '#platform/jobs/installation.ts';
import { say } from './say.ts';
import {
  bring,
  codes,
  greatAnswer,
  madeNumbers,
  madeSeries,
  manyPlaces,
  numbersOf,
  partsOfAnswer,
} from './statistics-fill.ts';
import { inMs, median } from './warm.ts';

/**
 * An answer of an office from its text into the database, beside a bare `COPY` of the same rows; panels from the database, of Norway and of
 * as many places as Europe has.
 */
export async function benchStatistics({ fast }: { fast: boolean }): Promise<void> {
  const cluster = await startThrowaway();
  const database = openDatabase(cluster.url);
  try {
    await migrate(cluster.url);
    await layStatistics({ database, examples: false, now: Date.now() });
    await benchLoad(cluster.url, database, fast ? 3 : 7);
    await benchPanel(database, fast ? 5 : 15);
    await benchManyPlaces(cluster.url, database, fast ? 20_000 : 100_000);
  } finally {
    await database.close();
    await cluster.stop();
  }
}

async function benchLoad(ownerUrl: string, database: Database, turns: number): Promise<void> {
  const copied = new pg.Client({ connectionString: ownerUrl });
  await copied.connect();
  await copied.query(
    'create table public.bench_row (series text, place text, period text, value float8, state smallint)',
  );
  const spent = { read: [] as number[], ours: [] as number[], copy: [] as number[] };
  for (let turn = -1; turn < turns; turn += 1) {
    const text = greatAnswer(turn);
    const rows = Buffer.from(rowsOf(text));
    const ours = await timed(() => load(database, text));
    await copied.query('truncate public.bench_row');
    const copy = await timed(() =>
      pipeline(piecesOf(rows), copied.query(copyFrom('copy public.bench_row from stdin'))),
    );
    if (turn < 0) continue;
    spent.ours.push(ours);
    spent.copy.push(copy);
    spent.read.push(await timed(async () => readCube(text)));
  }
  await copied.query('drop table public.bench_row');
  await copied.end();
  const [ours, copy] = [median(spent.ours), median(spent.copy)];
  const ratio = median(spent.ours.map((each, at) => each / (spent.copy[at] ?? Number.NaN)));
  say(
    `Statistics: an answer of 800,000 cells from its text to a published vintage of 200 series, ${turns} turns.`,
  );
  say(
    `  ${inMs(ours)} (${(800 / ours).toPrecision(3)} million cells/s), of which reading ${inMs(median(spent.read))}; bare COPY of the same rows, without reading them, ${inMs(copy)}: ${ratio.toPrecision(2)} of its time (goal 1.5)`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'omstilt-bench-'));
  writeFileSync(join(folder, 'answer.json'), greatAnswer(turns));
  say(
    `  a process that does it once takes at most ${inAProcess('load', ownerUrl, join(folder, 'answer.json'))} MB (goal 300)`,
  );
  rmSync(folder, { recursive: true });
}

async function load(database: Database, text: string): Promise<void> {
  const series = partsOfAnswer.map((part) => madeSeries(`made.part-${part}`, 'NO', part));
  await bring(database, numbersOf(series, observationsOf(readCube(text), series), null));
}

const rowsOf = (text: string): string => {
  const series = partsOfAnswer.map((part) => madeSeries(`made.part-${part}`, 'NO', part));
  return observationsOf(readCube(text), series)
    .map(({ series: key, places, periods, values, states }) =>
      places
        .map((place, row) => `${key}\t${place}\t${periods[row]}\t${values[row]}\t${states[row]}\n`)
        .join(''),
    )
    .join('');
};

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

async function benchPanel(database: Database, turns: number): Promise<void> {
  const places = placesOn(shippedGraph('NO'), '2024-01-01').map(({ code }) => code);
  const keys = Array.from({ length: 20 }, (_, at) => `made.panel-${at}`);
  const years = codes(40, 1985);
  await bring(
    database,
    numbersOf(
      keys.map((key) => madeSeries(key, 'NO')),
      keys.map((key) => madeNumbers(key, places, years)),
      '2024-01-01',
    ),
  );
  const asked = { series: keys, boundaries: '2024-01-01' };
  await read(database, asked);
  const cold: number[] = [];
  // On the next days there are the same municipalities, and nobody has asked for those yet.
  for (let turn = 1; turn <= turns; turn += 1)
    cold.push(
      await timed(() => read(database, { ...asked, boundaries: `2024-02-${String(turn).padStart(2, '0')}` })),
    );
  const again: number[] = [];
  for (let turn = 0; turn < 200; turn += 1) again.push(await timed(() => read(database, asked)));
  say(
    `  a panel of ${places.length} places × ${years.length} years × ${keys.length} series from the database: ${inMs(median(cold))} (goal 150 ms); again, with the transaction in which it is asked what state that is: ${inMs(median(again))} (goal 1 ms)`,
  );
}

async function benchManyPlaces(ownerUrl: string, database: Database, count: number): Promise<void> {
  const places = codes(count, 1_000_000);
  const years = codes(30, 1995);
  const keys = Array.from({ length: 5 }, (_, at) => `made.many-${at}`);
  await bring(database, manyPlaces('SE', places));
  for (const key of keys)
    await bring(database, numbersOf([madeSeries(key, 'SE')], [madeNumbers(key, places, years)], null));
  const asked = { series: keys, boundaries: '2020-01-01' };
  const stored = await database.withActor(installation, (tx) => packs(tx, keys, Number.MAX_SAFE_INTEGER));
  const bytes = stored.reduce((sum, { content }) => sum + content.length, 0);
  const [most = '', ms = ''] = inAProcess('panel', ownerUrl, JSON.stringify(asked)).split(' ');
  const { disk, memory } = boundsOf(bytes);
  say(
    `  a panel of ${count.toLocaleString('en')} places × 30 years × 5 series from blocks, in a process that does nothing else: ${inMs(Number(ms))} (goal 5 s), at most ${most} MB`,
  );
  say(
    `    ${(bytes / 1e6).toFixed(0)} MB read; a file of that size is read in ${inMs(disk)} (from the system’s cache), and copied in memory in ${inMs(memory)}: the rest is the database putting blocks together, and the sum`,
  );
}

/** What no program that reads so much can be faster than. */
function boundsOf(bytes: number): { disk: number; memory: number } {
  const folder = mkdtempSync(join(tmpdir(), 'omstilt-bench-'));
  const file = join(folder, 'blocks');
  const content = Buffer.alloc(bytes, 1);
  writeFileSync(file, content);
  const began = performance.now();
  readFileSync(file);
  const read = performance.now();
  Buffer.from(content);
  const copied = performance.now();
  rmSync(folder, { recursive: true });
  return { disk: read - began, memory: copied - read };
}

/** What `bench statistics-once <load|panel> <database> <file or panel>` prints: the most this process has had in megabytes, and milliseconds. */
export async function onceStatistics(what: string, ownerUrl: string, given: string): Promise<void> {
  const database = openDatabase(ownerUrl, { connections: 2 });
  const spent = await timed(() =>
    what === 'load' ? load(database, readFileSync(given, 'utf8')) : read(database, JSON.parse(given)),
  );
  await database.close();
  say(`${Math.round(process.resourceUsage().maxRSS / 1024)} ${what === 'load' ? '' : spent}`.trim());
}

function inAProcess(...given: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [
    process.argv[1] ?? '',
    'statistics-once',
    ...given,
  ]);
  if (status !== 0) throw new Error(`bench statistics-once ended with ${status}: ${stderr}`);
  return String(stdout).trim();
}

const read = (database: Database, asked: PanelAsked) =>
  database.withActor(installation, (tx) => panelOf(tx, asked));

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
