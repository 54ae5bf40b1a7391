import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Binaries } from './embedded-binaries.ts';
import type { DatabaseUser } from './embedded-user.ts';

export type Cluster = {
  /** PostgreSQL's own data folder. */
  readonly folder: string;
  /** Where the server writes its log. */
  readonly log: string;
  readonly binaries: Binaries;
  readonly user: DatabaseUser | undefined;
};

/**
 * Makes a cluster with the role `omstilt_owner` and its database `omstilt`. The cluster is made beside its place and
 * renamed into it, so that a start that was interrupted leaves nothing half made to be mistaken for a whole one.
 */
export async function makeCluster(cluster: Cluster, password: string, durable = true): Promise<void> {
  const coming = `${cluster.folder}.new-${randomUUID()}`;
  sweep(cluster.folder);
  mkdirSync(coming, { mode: 0o700 });
  give(coming, cluster.user);
  const sync = durable ? [] : ['--no-sync'];
  await run(cluster, cluster.binaries.initdb, [
    '-D',
    coming,
    '-U',
    'postgres',
    '-A',
    'reject',
    ...LOCALE,
    ...sync,
  ]);
  const rules = join(coming, 'pg_hba.conf');
  writeFileSync(rules, ADMISSION);
  await alone(cluster, coming, [
    `create role omstilt_owner login createrole createdb password '${password}'`,
    'create database omstilt owner omstilt_owner',
  ]);
  renameSync(coming, cluster.folder);
}

/** Gives the owner a new password in a cluster that is not running. */
export const resetPassword = (cluster: Cluster, password: string) =>
  alone(cluster, cluster.folder, [`alter role omstilt_owner password '${password}'`]);

/** What a program of PostgreSQL is started with: our user's rights, and nothing of our environment. */
export const surroundings = (user: DatabaseUser | undefined) => ({
  ...user,
  cwd: '/',
  env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
});

// Norwegian order of letters by ICU; the process itself speaks C, so that its messages are the documented ones.
const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nb-NO'];

// The superuser has no password and is turned away: it exists for the making of the cluster only. The server listens on
// the loopback address and has no socket file, so these lines are all the ways in.
const ADMISSION = `host all postgres all reject
host all all 127.0.0.1/32 scram-sha-256
`;

// One backend without a server: statements on standard input, each ended by an empty line (-j).
async function alone(cluster: Cluster, folder: string, statements: readonly string[]): Promise<void> {
  const input = statements.map((statement) => `${statement};\n\n`).join('');
  const output = await run(
    cluster,
    cluster.binaries.postgres,
    ['--single', '-j', '-D', folder, 'postgres'],
    input,
  );
  if (/\b(ERROR|FATAL|PANIC):/.test(output))
    throw new Error(`The embedded database could not be made.\n${output}`);
}

function run(cluster: Cluster, program: string, words: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, words, surroundings(cluster.user), (error, stdout, stderr) => {
      if (!error) resolve(stdout + stderr);
      else reject(new Error(`${basename(program)} failed.\n${stderr || error.message}`, { cause: error }));
    });
    // A program that ends without reading says why on its standard error; the broken pipe adds nothing.
    child.stdin?.on('error', () => {}).end(input);
  });
}

function sweep(folder: string): void {
  for (const name of readdirSync(dirname(folder)))
    if (name.startsWith(`${basename(folder)}.new-`)) rmSync(join(dirname(folder), name), { recursive: true });
}

function give(folder: string, user: DatabaseUser | undefined): void {
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
}
