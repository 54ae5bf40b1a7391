import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf } from '#platform/http/problem-of.ts';
import { testDatabase } from '../../tests/database.ts';
import { type Database, openDatabase } from './database.ts';

describe('a connection that is cut', () => {
  const doorkeeper = { kind: 'doorkeeper' } as const;
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

  /** Cuts it while a transaction is on it, between two questions or during one. */
  const cut = (during: boolean) =>
    database.withActor(doorkeeper, async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      const ended = database.pools.omstilt_app.query('select pg_terminate_backend($1, 5000)', [rows[0]?.pid]);
      if (!during) await ended;
      await sql`select pg_sleep(5)`.execute(tx);
    });

  it.each([true, false])(
    'fails what was asked of it, as something to try again, and nothing else',
    async (during) => {
      const error = await cut(during).catch((cause: unknown) => cause);
      expect(problemOf(error)).toEqual({ code: 'overloaded', status: 503 });
      await expect(database.ping()).resolves.toBeUndefined();
    },
  );
});
