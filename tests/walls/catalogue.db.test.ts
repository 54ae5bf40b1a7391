import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../database.ts';
import { walls } from './walls.ts';

describe('the walls, as the catalogue tells them', () => {
  let client: pg.Client;
  let drop: () => Promise<void>;
  const named = async (query: string): Promise<string[]> =>
    (await client.query<{ name: string }>(query)).rows.map(({ name }) => name);

  beforeAll(async () => {
    const database = await testDatabase();
    drop = database.drop;
    client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await drop();
  });

  it.each(walls)('$guarantee', async ({ breaches }) => {
    expect(await named(breaches)).toEqual([]);
  });

  it.each(walls.filter(({ broken }) => broken))(
    'finds it broken: $guarantee',
    async ({ breaches, broken }) => {
      await client.query('begin');
      try {
        await client.query(broken);
        expect(await named(breaches)).not.toEqual([]);
      } finally {
        await client.query('rollback');
      }
    },
  );
});
