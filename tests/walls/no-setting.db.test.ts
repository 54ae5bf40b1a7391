import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loginRoles, urlFor } from '#platform/database/roles.ts';
import { type TwoProgrammes, twoProgrammes } from './two-programmes.ts';

const tables = `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname in ('access', 'audit', 'files', 'logbook', 'mail', 'platform', 'programme')`;

describe('without a setting there are no rows', () => {
  let both: TwoProgrammes;
  let names: string[];

  beforeAll(async () => {
    both = await twoProgrammes();
    // As if it had come by a dossier.
    await connected(both.ownerUrl, async (client) => {
      await client.query('set role omstilt_guard');
      await client.query('insert into programme.closed_here (unit_id) values ($1)', [both.there.unit]);
    });
    const { rows } = await connected(both.ownerUrl, (client) => client.query<{ name: string }>(tables));
    names = rows.map(({ name }) => name);
  });
  afterAll(() => both.close());

  it('in tables that all have rows', async () => {
    const empty = await Promise.all(
      names.map(async (name) => [name, await countAsGuard(both.ownerUrl, name)] as const),
    );
    expect(empty.filter(([, rows]) => rows === 0)).toEqual([]);
  });

  it.each(loginRoles)('for %s', async (role) => {
    const url = urlFor(role, both.ownerUrl);
    for (const name of names.filter((each) => each !== 'logbook.main_activity')) {
      expect([name, await seen(url, name)]).toEqual([name, 0]);
    }
  });

  it.each(['omstilt_app', 'omstilt_worker'] as const)(
    'for %s with settings that are empty, of nobody, or wrongly written',
    async (role) => {
      const url = urlFor(role, both.ownerUrl);
      for (const units of ['', '{}', '{00000000-0000-0000-0000-000000000000}'])
        expect(await seen(url, 'logbook.entry', units)).toBe(0);
      await expect(seen(url, 'logbook.entry', both.here.unit)).rejects.toThrow(/malformed array literal/);
      expect(await seen(url, 'logbook.entry', `{${both.here.unit}}`)).toBe(3);
    },
  );

  it('a setting ends with its transaction, so that a pooled connection carries none to the next', async () => {
    await connected(urlFor('omstilt_app', both.ownerUrl), async (client) => {
      await client.query('begin');
      await client.query(`select set_config('app.units', $1, true)`, [`{${both.here.unit}}`]);
      expect(await count(client, 'logbook.entry')).toBe(3);
      await client.query('commit');
      expect(await count(client, 'logbook.entry')).toBe(0);
    });
  });
});

/** How many rows show; where one may not even ask, none does. */
const seen = (url: string, table: string, units?: string): Promise<number> =>
  connected(url, async (client) => {
    await client.query('begin');
    if (units !== undefined)
      await client.query(`select set_config('app.units', $1, true), set_config('app.writes', $1, true)`, [
        units,
      ]);
    try {
      return await count(client, table);
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === '42501') return 0;
      throw error;
    }
  });

const countAsGuard = (url: string, table: string) =>
  connected(url, async (client) => {
    await client.query('set role omstilt_guard');
    return count(client, table);
  });

const count = async (client: pg.Client, table: string): Promise<number> =>
  Number((await client.query<{ rows: string }>(`select count(*) as rows from ${table}`)).rows[0]?.rows);

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
