import { Kysely, PostgresDialect, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../tests/database.ts';
import { type OwnPool, openPool } from './pool.ts';
import { preparing } from './prepared.ts';

let made: Awaited<ReturnType<typeof testDatabase>>;
let own: OwnPool;
let db: Kysely<unknown>;

beforeAll(async () => {
  made = await testDatabase();
});
afterAll(() => made?.drop());
beforeEach(() => {
  own = openPool(made.ownerUrl, { max: 1, onError: () => {} });
  db = new Kysely({ dialect: new PostgresDialect({ pool: preparing(own.pool, { most: 3, longest: 200 }) }) });
});
afterEach(() => own.close());

/** The statements that the connection holds, asked past the names. */
const held = async () =>
  (await own.pool.query('select statement from pg_prepared_statements')).rows.map(
    ({ statement }) => statement,
  );

const plus = async (number: number) => {
  const { rows } = await sql<{ sum: number }>`select ${number}::int + 1 as sum`.execute(db);
  return rows[0]?.sum;
};

describe('a statement with values', () => {
  it('is prepared once on a connection, and answers for the values of each time', async () => {
    for (let number = 0; number < 20; number += 1) expect(await plus(number)).toBe(number + 1);
    expect(await held()).toEqual(['select $1::int + 1 as sum']);
  });

  it('is prepared anew on another connection', async () => {
    await plus(1);
    (await own.pool.connect()).release(true);
    expect(await plus(2)).toBe(3);
    expect(await held()).toHaveLength(1);
  });

  it('answers as before when what it was planned on has changed', async () => {
    await sql`create table public.changing (id int)`.execute(db);
    const count = () =>
      sql<{ found: number }>`select count(*)::int as found from public.changing where id > ${0}`.execute(db);
    for (let times = 0; times < 8; times += 1) await count();
    await sql`alter table public.changing add column more text; create index on public.changing (id)`.execute(
      db,
    );
    await sql`insert into public.changing (id) values (${1})`.execute(db);
    expect((await count()).rows).toEqual([{ found: 1 }]);
    await sql`drop table public.changing`.execute(db);
  });

  it('that failed can be asked again, in a transaction or after it', async () => {
    const divided = (by: number) => sql<{ result: number }>`select 6 / ${by}::int as result`.execute(db);
    await expect(divided(0)).rejects.toThrow('division by zero');
    await expect(
      db.transaction().execute((tx) => sql`select 6 / ${0}::int as result`.execute(tx)),
    ).rejects.toThrow('division by zero');
    expect((await divided(2)).rows).toEqual([{ result: 3 }]);
  });
});

describe('no name is given', () => {
  it('to a statement without values, which may be several', async () => {
    await sql.raw('select 1; select 2').execute(db);
    expect(await held()).toEqual([]);
  });

  it('to a long one: rows written by the hundred come in any number', async () => {
    const values = sql.join(Array.from({ length: 100 }, (_, number) => sql`${number}::int`));
    const { rows } = await sql<{ least: number }>`select least(${values}) as least`.execute(db);
    expect(rows).toEqual([{ least: 0 }]);
    expect(await held()).toEqual([]);
  });

  it('beyond the most: whoever asks in ever new ways fills no memory', async () => {
    for (let number = 0; number < 10; number += 1) {
      const { rows } = await sql<{ n: number }>`select ${number}::int as ${sql.ref(`n${number}`)}`.execute(
        db,
      );
      expect(rows).toEqual([{ [`n${number}`]: number }]);
    }
    expect(await held()).toHaveLength(3);
  });
});
