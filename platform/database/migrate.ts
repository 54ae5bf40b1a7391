import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { StartRefused } from '#platform/config/start-refused.ts';
import { databaseName, prepareRoles } from './prepare-roles.ts';
import { urlFor } from './roles.ts';
import { root } from './root.ts';

export type MigrateOptions = {
  onProgress?: (step: string) => void;
  /** The last migration to apply: where a backup of an older version goes in. */
  upTo?: number;
};

/**
 * Brings a database to the newest schema: roles, the queue's own tables, then `migrations/` in the order of their
 * numbers, each in one transaction. Safe to start twice at once: the second waits for the first and finds nothing to do.
 */
export async function migrate(
  ownerUrl: string,
  { onProgress = () => {}, upTo = Number.POSITIVE_INFINITY }: MigrateOptions = {},
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  // What is asked fails when the connection is lost; heard by nobody, it would end the program instead.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber]);
    await prepareRoles(client, ownerUrl);
    const done = await migrationsDone(client);
    for (const migration of await migrationFiles()) {
      const before = done.get(migration.number);
      if (before === undefined) {
        if (migration.number > upTo) break;
        onProgress(migration.name);
        await apply(client, migration);
      } else if (before !== migration.hash) throw changedMigration(migration.name);
    }
    await refuseNewer(client, done);
    await migrateQueue(client, ownerUrl);
  } finally {
    await client.end();
  }
}

export async function newestMigration(): Promise<number> {
  return (await migrationFiles()).at(-1)?.number ?? 0;
}

/** Any number will do, as long as nobody else uses it: "omstilt" in base 36, cut to 32 bits. */
const lockNumber = 1_462_208_241;

type Migration = { number: number; name: string; sql: string; hash: string };

async function migrationFiles(): Promise<Migration[]> {
  const folder = path.join(root, 'migrations');
  const names = (await readdir(folder)).filter((name) => /^\d{4}_\w+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(folder, name), 'utf8');
      return {
        number: Number(name.slice(0, 4)),
        name,
        sql,
        hash: createHash('sha256').update(sql).digest('hex'),
      };
    }),
  );
}

async function migrationsDone(client: pg.Client): Promise<Map<number, string>> {
  await client.query(`create table if not exists public.omstilt_migration (
    number int primary key, name text not null, hash text not null, applied_at timestamptz not null default now())`);
  const { rows } = await client.query<{ number: number; hash: string }>(
    'select number, hash from public.omstilt_migration',
  );
  return new Map(rows.map((row) => [row.number, row.hash]));
}

async function apply(client: pg.Client, { number, name, sql, hash }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into public.omstilt_migration (number, name, hash) values ($1, $2, $3)', [
      number,
      name,
      hash,
    ]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

const changedMigration = (name: string) =>
  new StartRefused(
    `Migration ${name} was changed after it was applied. Migrations only go forward: put it back and add a new one.`,
  );

async function refuseNewer(client: pg.Client, done: Map<number, string>): Promise<void> {
  const newest = await newestMigration();
  const ahead = [...done.keys()].filter((number) => number > newest);
  if (ahead.length === 0) return;
  const { rows } = await client.query<{ name: string }>(
    'select name from public.omstilt_migration where number = any($1)',
    [ahead],
  );
  throw new StartRefused(
    `The database has migrations that this version does not know (${rows.map((row) => row.name).join(', ')}). Install the newer version again.`,
  );
}

/**
 * The queue's tables belong to the worker's role, so that row-level security on them lets the worker through and nobody
 * else. Its migrations say "create schema if not exists", which asks for a right on the database: lent, and taken back.
 */
async function migrateQueue(client: pg.Client, ownerUrl: string): Promise<void> {
  await client.query('create schema if not exists graphile_worker authorization omstilt_worker');
  const database = pg.escapeIdentifier(await databaseName(client));
  await client.query(`grant create on database ${database} to omstilt_worker`);
  try {
    await runMigrations({ connectionString: urlFor('omstilt_worker', ownerUrl), logger: quiet });
  } finally {
    await client.query(`revoke create on database ${database} from omstilt_worker`);
  }
}

const quiet = new Logger(() => () => {});
