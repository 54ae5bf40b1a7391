import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Finding, verify } from '#platform/audit/verify.ts';
import { asOwner } from './as-owner.ts';
import { copySettings } from './backup.ts';
import {
  type BackupReader,
  type Closing,
  closing,
  type Opening,
  opening,
  readBackup,
  section,
} from './backup-format.ts';
import { BackupRefused } from './backup-refused.ts';
import { leftOutTables, tablesToBackUp } from './backup-tables.ts';
import { migrate, newestMigration } from './migrate.ts';

export type Restored = {
  readonly made: string;
  readonly tables: Closing['tables'];
  /** What the audit finds in what was brought back: what was wrong before the backup is wrong still. */
  readonly findings: readonly Finding[];
};

/**
 * Brings a backup back into an empty database: all of it, or nothing. One that an older version made goes into a database
 * that was never migrated: it is brought to the backup's migration first, and to the newest afterwards.
 */
export async function restore(
  ownerUrl: string,
  file: string,
  { onProgress = () => {} }: { onProgress?: (step: string) => void } = {},
): Promise<Restored> {
  const source = unzipped(file);
  try {
    const reader = readBackup(source);
    const opened = await reader.line(opening);
    await prepareFor(ownerUrl, opened);
    const told = await inOneTransaction(ownerUrl, opened, reader, onProgress);
    await migrate(ownerUrl, { onProgress });
    await queueAgain(ownerUrl);
    return { made: opened.made, tables: told.tables, findings: await verify(ownerUrl, told.heads) };
  } finally {
    await source.return(undefined);
  }
}

/** The pieces of the file; a file that is none of ours, or is cut or changed, says so itself (gzip has a checksum). */
async function* unzipped(file: string): AsyncGenerator<Buffer, undefined> {
  const gunzip = createGunzip({ chunkSize: 1024 * 1024 });
  const read = pipeline(createReadStream(file), gunzip).catch(() => {});
  try {
    for await (const piece of gunzip) yield piece as Buffer;
    // Zeros after the end are passed over by zlib, as from a tape.
    if ((await stat(file)).size !== gunzip.bytesWritten) throw new Error('more follows the end of the file');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') throw cause;
    if (gunzip.bytesWritten <= firstRead && (cause as Error).message === 'incorrect header check')
      throw new BackupRefused('not-a-backup', 'Give the file that `omstilt backup` wrote.', { cause });
    throw new BackupRefused('damaged', 'Take another copy of the file.', { cause });
  } finally {
    gunzip.destroy();
    await read;
  }
  return undefined;
}

const firstRead = 64 * 1024;

async function prepareFor(ownerUrl: string, { migrations }: Opening): Promise<void> {
  const wanted = migrations.at(-1)?.number ?? 0;
  if (wanted > (await newestMigration()))
    throw new BackupRefused(
      'newer',
      `It needs migration ${migrations.at(-1)?.name}. Install that version, then restore.`,
    );
  if (!(await isMigrated(ownerUrl))) await migrate(ownerUrl, { upTo: wanted });
}

const isMigrated = (ownerUrl: string) =>
  connected(ownerUrl, async (client) => {
    const { rows } = await client.query(
      `select to_regclass('public.omstilt_migration') is not null as migrated`,
    );
    return rows[0]?.migrated === true;
  });

async function inOneTransaction(
  ownerUrl: string,
  opened: Opening,
  reader: BackupReader,
  onProgress: (step: string) => void,
): Promise<Closing> {
  return connected(ownerUrl, async (client) => {
    await client.query('begin');
    await refuseOtherMigrations(client, opened);
    const tables = (await tablesToBackUp(client)).map(({ name }) => name);
    await client.query(`lock table ${[...tables, ...leftOutTables].join(', ')} in access exclusive mode`);
    await refuseUnlessEmpty(client, [...tables, ...leftOutTables]);
    for (const name of tables)
      await client.query(
        `alter table ${name} no force row level security; alter table ${name} disable trigger user`,
      );
    const found: Closing['tables'] = {};
    for (const name of tables) {
      onProgress(name);
      found[name] = await copyIn(client, name, reader);
    }
    const told = await reader.line(closing);
    refuseDifferences(told, found);
    await reader.end();
    for (const name of tables)
      await client.query(
        `alter table ${name} enable trigger user; alter table ${name} force row level security`,
      );
    await client.query('commit');
    return told;
  });
}

async function refuseOtherMigrations(client: pg.Client, { migrations }: Opening): Promise<void> {
  const { rows } = await client.query<{ number: number; hash: string }>(
    'select number, hash from public.omstilt_migration order by number',
  );
  const same =
    migrations.length === rows.length && migrations.every(({ hash }, index) => hash === rows[index]?.hash);
  if (same) return;
  throw new BackupRefused(
    'other-migrations',
    `It has ${rows.length} migrations and the backup ${migrations.length}, or they differ. Restore into a new database: it is then migrated as the backup needs it.`,
  );
}

async function refuseUnlessEmpty(client: pg.Client, tables: readonly string[]): Promise<void> {
  await client.query('set local role omstilt_guard');
  const { rows } = await client.query<{ name: string }>(
    tables.map((name) => `(select '${name}' as name from ${name} limit 1)`).join(' union all '),
  );
  await client.query('reset role');
  if (rows.length === 0) return;
  throw new BackupRefused(
    'not-empty',
    `There are rows in ${rows.map(({ name }) => name).join(', ')}. Restore into a new database.`,
  );
}

async function copyIn(
  client: pg.Client,
  name: string,
  reader: BackupReader,
): Promise<{ rows: number; sha256: string }> {
  const { table, columns } = await reader.line(section);
  if (table !== name)
    throw new BackupRefused(
      'damaged',
      `Where ${name} should come, ${table} does. Take another copy of the file.`,
    );
  const hash = createHash('sha256');
  const list = columns.map((each) => pg.escapeIdentifier(each)).join(', ');
  const into = client.query(copyFrom(`copy ${name} (${list}) from stdin`));
  const hashed = async function* () {
    for await (const piece of reader.rows()) {
      hash.update(piece);
      yield piece;
    }
  };
  try {
    await pipeline(Readable.from(hashed()), into);
  } catch (cause) {
    if (!(cause instanceof pg.DatabaseError)) throw cause;
    throw new BackupRefused('damaged', `The rows of ${name} cannot be read: ${cause.message}`, { cause });
  }
  return { rows: into.rowCount, sha256: hash.digest('hex') };
}

function refuseDifferences(told: Closing, found: Closing['tables']): void {
  for (const [name, { rows, sha256 }] of Object.entries(found)) {
    const should = told.tables[name];
    if (should?.sha256 === sha256 && should.rows === rows) continue;
    throw new BackupRefused(
      'damaged',
      `${name} has ${rows} rows where the backup says ${should?.rows ?? 'nothing'}, or they differ. Take another copy of the file.`,
    );
  }
}

/** Letters that were not sent and files that were not checked: their jobs are not in a backup. */
async function queueAgain(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, async (query) => {
    await query('set local role omstilt_guard');
    await query(
      `select mail.send_again('-infinity'), files.tidy(check_again => now(), remove => '-infinity')`,
    );
  });
}

async function connected<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, options: copySettings });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
