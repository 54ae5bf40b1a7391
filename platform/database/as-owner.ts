import pg from 'pg';

export type OwnerQuery = (sql: string, values?: unknown[]) => Promise<pg.QueryResult>;

/**
 * One transaction as the owner of the installation, for what no actor does: placing units, reading a backup. Row-level
 * security is forced on the owner too: it reaches tables through granted functions, or by `set local role omstilt_guard`.
 */
export async function asOwner<T>(ownerUrl: string, work: (query: OwnerQuery) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  // What is asked fails when the connection is lost; heard by nobody, it would end the program instead.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin');
    const value = await work((sql, values) => client.query(sql, values));
    await client.query('commit');
    return value;
  } finally {
    await client.end();
  }
}
