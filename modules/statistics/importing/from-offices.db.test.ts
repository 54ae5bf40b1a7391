import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Clock, http } from '#packages/pxweb/index.ts';
import { type Double, places, startDouble } from '#packages/pxweb/testing/index.ts';
import { type Database, openDatabase, type Tx } from '#platform/database/database.ts';
import { installation } from '#platform/jobs/installation.ts';
import { officialSeries } from '#schemes/statistics.ts';
import { testDatabase } from '#tests/database.ts';
import { geographiesAsOf } from '../geography.ts';
import { panelOf } from '../panel-of.ts';
import { coverage, nameSeries } from '../series-store.ts';
import { newestVintage, vintages } from '../vintage-store.ts';
import type { Asked, Import } from './import.ts';
import { askForImport, askToCancel, importOf, partsHad } from './import-store.ts';
import { importTasks } from './import-task.ts';
import { suppliesOf } from './supplies.ts';

let made: Awaited<ReturnType<typeof testDatabase>>;
let database: Database;
let double: Double;

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.ownerUrl);
  double = await startDouble({ cellsAtOnce: 60 });
  await asInstallation((tx) => nameSeries(tx, officialSeries, true));
});
afterEach(() => {
  double.outage('ssb-v2', false);
  double.forget();
});
afterAll(async () => {
  await double.close();
  await database.close();
  await made.drop();
});

const asInstallation = <T>(work: (tx: Tx) => Promise<T>) => database.withActor(installation, work);
const population: Asked = { kind: 'table', provider: 'ssb', table: '07459', series: ['no.population'] };
const dataCalls = () =>
  double
    .callsTo('ssb-v2')
    .filter(({ url }) => url.includes('/data'))
    .map(({ url, body }) => `${url} ${body}`);

describe('a job that brings in what an office has', () => {
  it('brings the municipalities and every change of them', async () => {
    expect(await done({ kind: 'places', country: 'NO', provider: 'klass' })).toMatchObject({ state: 'done' });
    const [norway] = await asInstallation(async (tx) => geographiesAsOf(tx, await newestVintage(tx)));
    expect(norway?.country).toBe('NO');
    expect([...(norway?.graph.byCode.keys() ?? [])]).toContain(places[0]?.code);
  });

  it('goes on turn by turn, each put on the queue by the one before, and asks for nothing twice', async () => {
    const id = await ask(population);
    await turnOf(id);
    expect(await stands(id)).toMatchObject({ state: 'running', vintage: null });
    expect(await waitingJobs(id)).toBe(1);
    expect(await asInstallation((tx) => coverage(tx, ['no.population']))).toEqual([]);
    expect(await toItsEnd(id)).toMatchObject({ state: 'done' });
    expect(dataCalls().length).toBeGreaterThan(3);
    expect(new Set(dataCalls()).size).toBe(dataCalls().length);
  });

  it('says with the numbers where they are from, and what was asked', async () => {
    const [newest] = await asInstallation((tx) => vintages(tx));
    expect(newest).toMatchObject({ holds: 'numbers', source: { table: '07459' } });
    expect(newest?.source.asked.length).toBe(
      new Set(newest?.source.asked.map((each) => JSON.stringify(each))).size,
    );
    const { panel } = await asInstallation((tx) =>
      panelOf(tx, { series: ['no.population'], boundaries: '2024-01-01' }),
    );
    expect(panel.values.some((value) => value > 0)).toBe(true);
  });

  it('that finds the same makes no vintage of it; a revision is a new one', async () => {
    const before = await asInstallation(newestVintage);
    expect(await done(population)).toMatchObject({ state: 'unchanged' });
    double.revise('ssb', '07459', {
      updated: '2026-11-28T07:00:00Z',
      cell: (_, cell) => (typeof cell === 'number' ? cell + 1 : cell),
    });
    expect(await done(population)).toMatchObject({ state: 'done', vintage: before + 1 });
  });

  it('of a table that is revised between two turns begins anew: a vintage is of one time', async () => {
    const id = await ask(population);
    await turnOf(id);
    await turnOf(id);
    double.revise('ssb', '07459', {
      updated: '2026-11-29T07:00:00Z',
      cell: (_, cell) => (typeof cell === 'number' ? cell + 10 : cell),
    });
    await turnOf(id);
    expect(await asInstallation((tx) => partsHad(tx, installation.unit, id))).toHaveProperty('size', 1);
    expect(await toItsEnd(id)).toMatchObject({ state: 'done' });
    const [newest] = await asInstallation((tx) => vintages(tx));
    expect(newest?.source.updated).toBe('2026-11-29T07:00:00Z');
  });

  it('that is given up between two turns asks for nothing more, and keeps nothing', async () => {
    const id = await ask(population);
    await turnOf(id);
    await asInstallation((tx) => askToCancel(tx, installation.unit, id));
    const calls = double.calls.length;
    expect(await toItsEnd(id)).toMatchObject({ state: 'cancelled', vintage: null });
    expect(double.calls.length).toBe(calls);
    expect(await asInstallation((tx) => partsHad(tx, installation.unit, id))).toEqual(new Set());
  });

  it('waits for an office that is away, goes on when it is back, and gives up in words after hours', async () => {
    double.outage('ssb-v2', true);
    const id = await ask(population);
    await expect(turnOf(id)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await stands(id)).toMatchObject({ state: 'running' });
    await turnOf(id, 8);
    expect(await stands(id)).toMatchObject({ state: 'failed', problem: { code: 'source-refused' } });
  });

  it('that fails for a reason of our own ends too, and the fault is noted', async () => {
    const id = await ask(population);
    const broken = importTasks({
      database,
      supplyOf: () => ({ prepare: () => Promise.reject(new Error('a fault of ours')) }),
    });
    await expect(turnOf(id, 8, broken)).rejects.toThrow('a fault of ours');
    expect(await stands(id)).toMatchObject({ state: 'failed', problem: { code: 'internal' } });
  });

  it('brings an indicator of Kolada, for municipalities alone and both sexes together', async () => {
    const [series] = officialSeries.filter(({ origin }) => origin?.provider === 'kolada');
    const table = series?.origin?.table ?? '';
    expect(await done({ kind: 'table', provider: 'kolada', table, series: [] })).toMatchObject({
      state: 'done',
    });
    const [covered] = await asInstallation((tx) => coverage(tx, [series?.key ?? '']));
    const { rows } = await asInstallation((tx) =>
      sql<{
        code: string;
      }>`select code from statistics.public_block where number = ${covered?.number}`.execute(tx),
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(({ code }) => /^(?!00)\d{4}$/.test(code))).toBe(true);
  });

  it('asks nobody for what no catalogue has', async () => {
    const calls = double.calls.length;
    expect(await done({ kind: 'table', provider: 'ssb', table: '00000', series: [] })).toMatchObject({
      state: 'failed',
      problem: { code: 'unknown-table' },
    });
    expect(double.calls.length).toBe(calls);
  });
});

/** Waiting takes no time. */
const clock: Clock = { now: Date.now, sleep: async () => {} };

/** A turn ends with the first part that came. */
const tasks = () =>
  importTasks({
    database,
    turn: 0,
    supplyOf: suppliesOf({
      offline: false,
      sourcesUrl: double.url,
      now: Date.now,
      http: http({ clock }),
      atHand: () => {
        throw new Error('nothing is at hand');
      },
    }),
  });

async function ask(asked: Asked): Promise<string> {
  const id = newId();
  await asInstallation((tx) => askForImport(tx, { unit: installation.unit, id, asked }));
  return id;
}

const turnOf = async (subject: string, attempt = 1, of = tasks()): Promise<void> =>
  of['statistics.import']?.run({
    unit: installation.unit,
    subject,
    actor: installation,
    attempt,
    signal: new AbortController().signal,
  });

const stands = (id: string): Promise<Import | undefined> =>
  asInstallation((tx) => importOf(tx, installation.unit, id));

async function toItsEnd(id: string): Promise<Import | undefined> {
  for (let turns = 0; turns < 200; turns += 1) {
    await turnOf(id);
    const now = await stands(id);
    if (now?.state !== 'running') return now;
  }
  throw new Error(`import ${id} does not end`);
}

const done = async (asked: Asked): Promise<Import | undefined> => toItsEnd(await ask(asked));

async function waitingJobs(id: string): Promise<number> {
  const { rows } = await asInstallation((tx) =>
    sql<{ count: number }>`select count(*)::int as count from graphile_worker.jobs j
      join graphile_worker._private_jobs p using (id) where p.payload ->> 'subject' = ${id}`.execute(tx),
  );
  return rows[0]?.count ?? 0;
}
