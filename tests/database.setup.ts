import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startThrowaway } from '#platform/database/embedded-throwaway.ts';
import { migrate } from '#platform/database/migrate.ts';
import { prepareRoles } from '#platform/database/prepare-roles.ts';
import { root } from '#platform/database/root.ts';
import { dropDatabase } from './database.ts';

/**
 * Once per run: a server (our own throwaway, or the one in DATABASE_URL) and on it a migrated database to copy. Locks
 * held as long as the run lasts tell other runs on the same server what is still in use.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const named = process.env.DATABASE_URL;
  const server = named ? { url: named, stop: async () => {} } : await startThrowaway();
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await removeAbandoned(client);
  const run = await enterRun(client);
  const template = await prepareTemplate(client, server.url);
  project.provide('testServer', { ownerUrl: server.url, template, run });
  return async () => {
    await removeRun(client, run);
    await client.end();
    await server.stop();
  };
}

// Advisory locks of two numbers: one of these, and which run or which template.
const RUNS = 716_001;
const TEMPLATES = 716_002;

const largest = 2 ** 31 - 1;

async function enterRun(client: pg.Client): Promise<number> {
  const run = Math.floor(Math.random() * largest);
  await client.query('select pg_advisory_lock($1, $2)', [RUNS, run]);
  return run;
}

/** What killed runs and older templates left: whatever nobody holds the lock of. */
async function removeAbandoned(client: pg.Client): Promise<void> {
  for (const run of await numbersIn(client, 'omstilt_test_'))
    await ifFree(client, RUNS, run, () => removeRun(client, run));
  for (const key of await numbersIn(client, 'omstilt_template_'))
    if (key !== templateKey()) await ifFree(client, TEMPLATES, key, () => dropDatabase(client, nameOf(key)));
}

async function removeRun(client: pg.Client, run: number): Promise<void> {
  for (const name of await databases(client, `omstilt_test_${run}_`)) await dropDatabase(client, name);
}

/** The migrated database to copy. It takes its name when it is whole, and no connections after that. */
async function prepareTemplate(client: pg.Client, ownerUrl: string): Promise<string> {
  const key = templateKey();
  const name = nameOf(key);
  await client.query('select pg_advisory_lock($1, $2)', [TEMPLATES, key]);
  await prepareRoles(client, ownerUrl);
  if ((await databases(client, name)).length === 0) {
    const coming = `omstilt_making_${key}`;
    await dropDatabase(client, coming);
    await client.query(`create database ${coming}`);
    const url = new URL(ownerUrl);
    url.pathname = coming;
    await migrate(url.href);
    await client.query(`alter database ${coming} rename to ${name}`);
    await client.query(`alter database ${name} allow_connections false`);
  }
  await client.query('select pg_advisory_lock_shared($1, $2)', [TEMPLATES, key]);
  await client.query('select pg_advisory_unlock($1, $2)', [TEMPLATES, key]);
  return name;
}

const nameOf = (key: number) => `omstilt_template_${key}`;

/** A number that follows from all that shapes the template. */
function templateKey(): number {
  const hash = createHash('sha256');
  for (const folder of ['migrations', 'platform/database'])
    for (const name of readdirSync(join(root, folder)).sort())
      if (/\.sql$|(?<!\.test)\.ts$/.test(name))
        hash.update(name).update(readFileSync(join(root, folder, name)));
  hash.update(readFileSync(join(root, 'node_modules/graphile-worker/package.json')));
  return hash.digest().readUInt32BE() & largest;
}

async function ifFree(
  client: pg.Client,
  kind: number,
  key: number,
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query('select pg_try_advisory_lock($1, $2) as free', [kind, key]);
  if (!rows[0]?.free) return;
  await work();
  await client.query('select pg_advisory_unlock($1, $2)', [kind, key]);
}

const numbersIn = async (client: pg.Client, prefix: string) => [
  ...new Set((await databases(client, prefix)).map((name) => Number.parseInt(name.slice(prefix.length), 10))),
];

async function databases(client: pg.Client, prefix: string): Promise<string[]> {
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [prefix],
  );
  return rows.map(({ datname }) => datname);
}
