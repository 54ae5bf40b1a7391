import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { headsOf } from '#platform/audit/heads.ts';
import { type Closing, endOfRows, type Opening } from './backup-format.ts';
import { BackupRefused } from './backup-refused.ts';
import { type BackedUp, tablesToBackUp } from './backup-tables.ts';

export type BackupOptions = { onProgress?: (step: string) => void };

/**
 * Writes everything that is kept into one file, as it stood at one moment, while people go on working. The file has its
 * name when it is whole, and not before; only its maker may read it, for it holds personal data.
 */
export async function backup(
  ownerUrl: string,
  file: string,
  { onProgress = () => {} }: BackupOptions = {},
): Promise<Closing> {
  if (existsSync(file)) throw new BackupRefused('exists', `Move ${file} away, or choose another name.`);
  const coming = `${file}.${randomUUID()}.partial`;
  const zipped = createGzip();
  const written = pipeline(zipped, createWriteStream(coming, { flags: 'wx', mode: 0o600, flush: true }));
  try {
    const told = await Promise.race([atOneMoment(ownerUrl, zipped, onProgress), written.then(endedEarly)]);
    zipped.end();
    await written;
    await rename(coming, file);
    return told;
  } catch (error) {
    zipped.destroy();
    await written.catch(() => {});
    await rm(coming, { force: true });
    throw error;
  }
}

const endedEarly = (): never => {
  throw new Error('The backup’s file was closed before everything was written');
};

async function atOneMoment(
  ownerUrl: string,
  out: Writable,
  onProgress: (step: string) => void,
): Promise<Closing> {
  const client = new pg.Client({ connectionString: ownerUrl, options: copySettings });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read, read only');
    await line(out, await openingOf(client));
    const tables = await tablesToBackUp(client);
    await client.query('set local role omstilt_guard');
    const told: Closing = {
      tables: {},
      heads: await headsOf((query, values) => client.query(query, values)),
    };
    for (const table of tables) {
      onProgress(table.name);
      await line(out, { table: table.name, columns: table.columns });
      told.tables[table.name] = await copyOut(client, table, out);
    }
    await line(out, told);
    await client.query('commit');
    return told;
  } finally {
    await client.end();
  }
}

/** What COPY writes must not depend on whose database it is. */
export const copySettings = '-c timezone=UTC -c datestyle=ISO -c bytea_output=hex -c intervalstyle=iso_8601';

async function openingOf(client: pg.Client): Promise<Opening> {
  const { rows: migrations } = await client.query<Opening['migrations'][number]>(
    'select number, name, hash from public.omstilt_migration order by number',
  );
  const { rows } = await client.query<{ postgres: string; made: Date }>(
    `select current_setting('server_version') as postgres, now() as made`,
  );
  return {
    format: 'omstilt-backup',
    version: 1,
    made: rows[0]?.made.toISOString() ?? '',
    postgres: rows[0]?.postgres ?? '',
    migrations,
  };
}

async function copyOut(
  client: pg.Client,
  { name, columns, key }: BackedUp,
  out: Writable,
): Promise<{ rows: number; sha256: string }> {
  const list = (names: readonly string[]) => names.map((each) => pg.escapeIdentifier(each)).join(', ');
  const rows = client.query(
    copyTo(`copy (select ${list(columns)} from ${name} order by ${list(key)}) to stdout`),
  );
  const hash = createHash('sha256');
  for await (const piece of rows) {
    hash.update(piece as Buffer);
    await write(out, piece as Buffer);
  }
  await write(out, endOfRows);
  return { rows: rows.rowCount, sha256: hash.digest('hex') };
}

const line = (out: Writable, content: object) => write(out, Buffer.from(`${JSON.stringify(content)}\n`));

async function write(out: Writable, piece: Buffer): Promise<void> {
  if (!out.write(piece)) await once(out, 'drain');
}
