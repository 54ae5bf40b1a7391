import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/**
 * A pool whose statements are parsed and planned once for each connection instead of each time. What a statement means stays its text,
 * which is its key here; row-level security is part of the plan and asks for the actor's settings whenever it runs. Of a page of the
 * log, read anew, PostgreSQL spent 1 ms on parsing, 1.9 on planning and 0.8 on reading.
 *
 * Every name costs memory in every connection as long as that lives. So only as many are given as the product has statements, and none
 * to long ones: rows written by the hundred come in any number.
 */
export function preparing(
  pool: pg.Pool,
  { most = 500, longest = 10_000 }: { most?: number; longest?: number } = {},
): PostgresPool {
  const names = new Map<string, string>();
  const nameOf = (sql: string): string | undefined => {
    const known = names.get(sql);
    if (known !== undefined || names.size >= most || sql.length > longest) return known;
    const name = `omstilt_${names.size}`;
    names.set(sql, name);
    return name;
  };
  return {
    connect: async () => preparedBy(await pool.connect(), nameOf),
    end: () => pool.end(),
  };
}

function preparedBy(client: pg.PoolClient, nameOf: (sql: string) => string | undefined): PostgresPoolClient {
  const known = clients.get(client);
  if (known) return known;
  const query = (text: string, given: readonly unknown[]) => {
    const values = [...given];
    // Without values it may be several statements, which have no name: `begin` and an actor's settings.
    const name = values.length > 0 ? nameOf(text) : undefined;
    return client.query(name === undefined ? { text, values } : { name, text, values });
  };
  // We read by no cursor, the other thing that may be asked.
  const made: PostgresPoolClient = { query: query as never, release: () => client.release() };
  clients.set(client, made);
  return made;
}

/** The query builder knows a connection again by the object that it was given. */
const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
