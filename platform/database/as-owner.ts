import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tx } from './database.ts';
import type { DB } from './generated/schema.ts';
import { types } from './types.ts';

export type OwnerQuery = (sql: string, values?: unknown[]) => Promise<pg.QueryResult>;

/**
 * One transaction as the owner of the installation, for what no actor does: placing units, reading a backup. Row-level
 * security is forced on the owner too: it reaches tables through granted functions, or by `set local role omstilt_guard`.
 * `tx` is the same transaction, for what a module's store reads.
 */
export async function asOwner<T>(
  ownerUrl: string,
  work: (query: OwnerQuery, tx: Tx) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  // What is asked fails when the connection is lost; heard by nobody, it would end the program instead.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin');
    const value = await work((sql, values) => client.query(sql, values), builderOn(client));
    await client.query('commit');
    return value;
  } finally {
    await client.end();
  }
}

/** Reads as a store is used to, on the one connection; beginning and ending are not its business. */
function builderOn(client: pg.Client): Tx {
  const pool = {
    connect: async () => ({
      query: (text: string, values: unknown[]) => client.query({ text, values, types }),
      release: () => {},
    }),
    end: async () => {},
  };
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }) });
}
