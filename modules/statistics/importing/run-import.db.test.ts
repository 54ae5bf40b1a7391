import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase, type Tx } from '#platform/database/database.ts';
import { installation } from '#platform/jobs/installation.ts';
import { testDatabase } from '#tests/database.ts';
import { packs } from '../block-store.ts';
import { coverage } from '../series-store.ts';
import { observed, seriesNamed, supplyOf } from '../testing/given.ts';
import { holdVintages, newestVintage, vintages } from '../vintage-store.ts';
import type { Asked } from './import.ts';
import { askForImport, askToCancel, partsHad } from './import-store.ts';
import { runImport } from './run-import.ts';
import type { Supply } from './supply.ts';

let made: Awaited<ReturnType<typeof testDatabase>>;
let database: Database;
beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.ownerUrl);
});
afterAll(async () => {
  await database.close();
  await made.drop();
});

const asInstallation = <T>(work: (tx: Tx) => Promise<T>) => database.withActor(installation, work);
const asked: Asked = { kind: 'table', provider: 'office', table: '1', series: ['t.people'] };
const ask = async (id = newId()) => {
  await asInstallation((tx) => askForImport(tx, { unit: installation.unit, id, asked }));
  return id;
};
const run = (id: string, supply: Supply, more: { signal?: AbortSignal; pause?: () => boolean } = {}) =>
  runImport(
    {
      database,
      actor: installation,
      supplyOf: () => supply,
      signal: new AbortController().signal,
      ...more,
    },
    id,
  );
const brought = async (supply: Supply) => run(await ask(), supply);
const stored = (key: string, asOf = Number.MAX_SAFE_INTEGER) =>
  asInstallation((tx) => packs(tx, [key], asOf));

let key = '';
let series = 0;
beforeEach(() => {
  series += 1;
  key = `t.people-${series}`;
});
const people = (...rows: Parameters<typeof observed>[1]) => observed(key, rows);

describe('an import', () => {
  it('becomes a vintage with all of its parts, in blocks by place', async () => {
    const done = await brought(
      supplyOf({
        a: [people(['9902', '2020', 7], ['9901', '2020', 5])],
        b: [people(['9901', '2022', 'missing'], ['9901', '2021', 6])],
      }),
    );
    expect(done).toMatchObject({ state: 'done', problem: null });
    const [pack] = await stored(key);
    expect(pack).toMatchObject({ codes: ['9901', '9902'], whole: true, boundaries: null });
    expect(pack?.content).toHaveLength(12 + 27 + 12 + 9);
    expect(await asInstallation((tx) => coverage(tx, [key]))).toMatchObject([
      { first: 2020, last: 2022, places: 2, cells: 4 },
    ]);
  });

  it('that finds what was there already makes no vintage of it', async () => {
    const supply = supplyOf({ a: [people(['9901', '2020', 5])] });
    await brought(supply);
    const before = await asInstallation(newestVintage);
    expect(await brought(supply)).toMatchObject({ state: 'unchanged', vintage: null });
    expect(await asInstallation(newestVintage)).toBe(before);
    expect(await brought(supplyOf({ a: [people(['9901', '2020', 6])] }))).toMatchObject({
      state: 'done',
      vintage: before + 1,
    });
  });

  it('told to pause goes on with what it lacks, and fetches nothing twice', async () => {
    const fetched: string[] = [];
    const supply = counting(
      supplyOf({
        a: [people(['9901', '2020', 5])],
        b: [people(['9902', '2020', 7])],
        c: [people(['9903', '2020', 9])],
      }),
      fetched,
    );
    const id = await ask();
    expect(await run(id, supply, { pause: () => true })).toBe('paused');
    expect(await run(id, supply, { pause: () => true })).toBe('paused');
    expect(await run(id, supply)).toMatchObject({ state: 'done' });
    expect(fetched).toEqual(['a', 'b', 'c']);
    expect((await stored(key))[0]?.codes).toEqual(['9901', '9902', '9903']);
    expect(await asInstallation((tx) => partsHad(tx, installation.unit, id))).toEqual(new Set());
  });

  it('begins anew when the source has changed since its first part: a vintage is of one time', async () => {
    const id = await ask();
    const first = supplyOf({ a: [people(['9901', '2020', 5])], b: [people(['9902', '2020', 7])] });
    await run(id, first, { pause: () => true });
    const second = supplyOf(
      { a: [people(['9901', '2020', 50])], b: [people(['9902', '2020', 70])] },
      { fingerprint: 'two' },
    );
    await run(id, second);
    const [pack] = await stored(key);
    expect(pack?.content.readDoubleLE(12)).toBe(50);
  });

  it('that is given up leaves nothing', async () => {
    const id = await ask();
    await asInstallation((tx) => askToCancel(tx, installation.unit, id));
    const before = await asInstallation(newestVintage);
    expect(await run(id, supplyOf({ a: [people(['9901', '2020', 5])] }))).toMatchObject({
      state: 'cancelled',
    });
    expect(await stored(key)).toEqual([]);
    expect(await asInstallation(newestVintage)).toBe(before);
  });

  it('that is given up is given up although its source is away', async () => {
    const id = await ask();
    await asInstallation((tx) => askToCancel(tx, installation.unit, id));
    const away: Supply = { prepare: () => Promise.reject(new Error('the source is away')) };
    expect(await run(id, away)).toMatchObject({ state: 'cancelled' });
  });

  it('that two do at once is ended once, and what the slower one fetches afterwards is kept nowhere', async () => {
    const id = await ask();
    const parts = { a: [people(['9901', '2020', 5])], b: [people(['9902', '2020', 7])] };
    const slow = meanwhile(supplyOf(parts), 'b', () => run(id, supplyOf(parts)));
    const ended = await run(id, slow);
    expect(ended).toMatchObject({ state: 'done' });
    expect(await asInstallation((tx) => partsHad(tx, installation.unit, id))).toEqual(new Set());
    expect((await stored(key))[0]?.codes).toEqual(['9901', '9902']);
  });

  it('whose parts another run threw away, for the source had changed, publishes no half of it', async () => {
    const id = await ask();
    const old = supplyOf({ a: [people(['9901', '2020', 5])], b: [people(['9902', '2020', 7])] });
    const fresh = supplyOf(
      { a: [people(['9901', '2020', 50])], b: [people(['9902', '2020', 70])] },
      { fingerprint: 'two' },
    );
    const slow = meanwhile(old, 'b', () => run(id, fresh, { pause: () => true }));
    await expect(run(id, slow)).rejects.toThrow('run it again');
    expect(await stored(key)).toEqual([]);
    expect(await run(id, fresh)).toMatchObject({ state: 'done' });
    expect((await stored(key))[0]?.content.readDoubleLE(12)).toBe(50);
  });

  it('is given up while an office does not answer, and does not wait for it', async () => {
    const id = await ask();
    const silent: Supply = {
      prepare: (signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    };
    const ended = run(id, silent);
    await asInstallation((tx) => askToCancel(tx, installation.unit, id));
    expect(await ended).toMatchObject({ state: 'cancelled' });
  });

  it('of years into a series of months is refused: a vintage is never taken back', async () => {
    const supply = supplyOf(
      { a: [people(['9901', '2020', 5])] },
      { series: [seriesNamed(key, { frequency: 'month' })] },
    );
    expect(await brought(supply)).toMatchObject({ state: 'failed', problem: { code: 'other-frequency' } });
    expect(await stored(key)).toEqual([]);
  });

  it('of series of two countries is refused', async () => {
    const supply = supplyOf(
      { a: [people(['9901', '2020', 5]), observed(`${key}-se`, [['0114', '2020', 5]])] },
      { series: [seriesNamed(key), seriesNamed(`${key}-se`, { country: 'SE' })] },
    );
    expect(await brought(supply)).toMatchObject({ state: 'failed', problem: { code: 'several-countries' } });
  });

  it('comes in though its title has letters that no database keeps', async () => {
    const source = {
      publisher: 'An office',
      title: 'A\u0000 table \ud800',
      table: '1',
      page: null,
      licence: null,
      updated: null,
    };
    const done = await brought(supplyOf({ a: [people(['9901', '2020', 5])] }, { source }));
    expect(done).toMatchObject({ state: 'done' });
    const [newest] = await asInstallation((tx) => vintages(tx));
    expect(newest?.source.title).toBe('A table \ufffd');
  });

  it('that was done is not done again', async () => {
    const id = await ask();
    await run(id, supplyOf({ a: [people(['9901', '2020', 5])] }));
    const again = await run(id, supplyOf({ a: [people(['9901', '2020', 6])] }));
    expect(again).toMatchObject({ state: 'done' });
    expect((await stored(key))[0]?.content.readDoubleLE(12)).toBe(5);
  });

  it('of nothing fails in words, and of two values for one cell', async () => {
    expect(await brought(supplyOf({ a: [people()] }))).toMatchObject({
      state: 'failed',
      problem: { code: 'nothing-delivered' },
    });
    const twice = supplyOf({ a: [people(['9901', '2020', 5])], b: [people(['9901', '2020', 6])] });
    expect(await brought(twice)).toMatchObject({
      state: 'failed',
      problem: { code: 'delivered-wrong', params: { says: expect.stringContaining('9901, 2020') } },
    });
  });
});

describe('vintages', () => {
  it('later ones lie over earlier ones, and a whole one hides them', async () => {
    const parts = supplyOf({ a: [people(['9901', '2020', 5])] }, { whole: false });
    await brought(parts);
    await brought(supplyOf({ a: [people(['9901', '2021', 6])] }, { whole: false }));
    expect(await stored(key)).toHaveLength(2);
    const whole = await brought(supplyOf({ a: [people(['9901', '2022', 7])] }));
    expect((await stored(key)).map(({ whole }) => whole)).toEqual([true]);
    if (whole === 'paused' || whole.vintage === null) throw new Error('no vintage');
    expect(await stored(key, whole.vintage - 1)).toHaveLength(2);
  });

  it('say where they are from', async () => {
    await brought(supplyOf({ a: [people(['9901', '2020', 5])] }));
    const [newest] = await asInstallation((tx) => vintages(tx));
    expect(newest).toMatchObject({
      holds: 'numbers',
      source: { publisher: 'An office', asked: [{ id: 'a' }], retrievedAt: '2026-11-27T12:00:00.000Z' },
    });
  });

  it('of the same are one, also when all are published at once', async () => {
    const supply = supplyOf({ a: [people(['9901', '2020', 5])] });
    const ended = await asInstallation(async (tx) => {
      await holdVintages(tx);
      const all = Promise.all([1, 2, 3, 4].map(() => brought(supply)));
      while ((await waiting(tx)) < 4) await pause(5);
      return () => all;
    }).then((all) => all());
    expect(ended.map((each) => (each === 'paused' ? each : each.state)).sort()).toEqual([
      'done',
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
  });

  it('become visible in the order of their numbers, however many are published at once', async () => {
    const before = await asInstallation(newestVintage);
    const ended = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) =>
        brought(supplyOf({ a: [observed(`t.at-once-${name}`, [['9901', '2020', 5]])] })),
      ),
    );
    const numbers = ended.map((each) => (each === 'paused' ? 0 : Number(each.vintage)));
    expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4].map((n) => before + n));
  });
});

/** How many wait for somebody who holds what they want. */
const waiting = async (tx: Tx): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pg_locks where not granted`.execute(tx);
  return rows[0]?.count ?? 0;
};

/** Something happens before a part comes. */
const meanwhile = (supply: Supply, part: string, happens: () => Promise<unknown>): Supply => ({
  prepare: async (signal) => {
    const prepared = await supply.prepare(signal);
    if (prepared.holds === 'places') return prepared;
    return {
      ...prepared,
      async *parts(given) {
        for await (const each of prepared.parts(given)) {
          if (each.id === part) await happens();
          yield each;
        }
      },
    };
  },
});

const counting = (supply: Supply, fetched: string[]): Supply => ({
  prepare: async (signal) => {
    const prepared = await supply.prepare(signal);
    if (prepared.holds === 'places') return prepared;
    return {
      ...prepared,
      async *parts(given) {
        for await (const part of prepared.parts(given)) {
          fetched.push(part.id);
          yield part;
        }
      },
    };
  },
});
