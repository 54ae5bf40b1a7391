import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { testDatabase } from './database.ts';

describe('a database per test file', () => {
  const made: Awaited<ReturnType<typeof testDatabase>>[] = [];
  const connected: pg.Client[] = [];

  const connect = async () => {
    const database = await testDatabase();
    made.push(database);
    const client = new pg.Client({ connectionString: database.ownerUrl });
    connected.push(client);
    await client.connect();
    return client;
  };

  afterEach(async () => {
    for (const client of connected.splice(0)) await client.end();
    for (const database of made.splice(0)) await database.drop();
  });

  it('is migrated, and what one changes no other sees', async () => {
    const [one, other] = [await connect(), await connect()];
    const migrations = 'select count(*)::int as count from public.omstilt_migration';
    expect((await one.query(migrations)).rows[0].count).toBeGreaterThan(0);
    await one.query('create table public.only_here (id int)');
    await expect(other.query('select * from public.only_here')).rejects.toThrow(/does not exist/);
  });

  it('is made by a role that row-level security binds', async () => {
    const client = await connect();
    const { rows } = await client.query(
      'select rolsuper, rolbypassrls from pg_roles where rolname = current_user',
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
  });
});
