import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headsOf } from '#platform/audit/verify.ts';
import { testDatabase } from '../../tests/database.ts';
import { type TwoProgrammes, twoProgrammes, writeEntry } from '../../tests/walls/two-programmes.ts';
import { asOwner } from './as-owner.ts';
import { backup } from './backup.ts';
import { BackupRefused } from './backup-refused.ts';
import { openDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { restore } from './restore.ts';
import { root } from './root.ts';

describe('backup and restore', () => {
  let both: TwoProgrammes;
  let folder: string;
  let file: string;
  const dropped: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    both = await twoProgrammes();
    folder = await mkdtemp(join(tmpdir(), 'omstilt-backup-'));
    file = join(folder, 'whole.backup');
    await backup(both.ownerUrl, file);
  });
  afterAll(async () => {
    for (const drop of dropped) await drop();
    await both.close();
    await rm(folder, { recursive: true });
  });

  const emptyDatabase = async () => {
    const database = await testDatabase();
    dropped.push(database.drop);
    return database.ownerUrl;
  };
  const damaged = async (name: string, change: (text: string) => string) => {
    const copy = join(folder, name);
    await writeFile(copy, gzipSync(change(gunzipSync(await readFile(file)).toString('utf8'))));
    return copy;
  };
  const refusal = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => 'nothing was refused',
      (thrown: unknown) => thrown,
    );
    return error instanceof BackupRefused ? error.code : error;
  };

  it('brings back every row, with the same chains, and the audit finds nothing', async () => {
    const url = await emptyDatabase();
    const { findings } = await restore(url, file);
    expect(findings).toEqual([]);
    expect(await contentOf(url)).toEqual(await contentOf(both.ownerUrl));
    expect(await headsIn(url)).toEqual(await headsIn(both.ownerUrl));
  });

  it('goes into a database that was never migrated', async () => {
    const { url, drop } = await bareDatabase();
    dropped.push(drop);
    expect((await restore(url, file)).findings).toEqual([]);
    expect(await contentOf(url)).toEqual(await contentOf(both.ownerUrl));
  });

  it('leaves a database that works: walls up, dates judged, entries counted, the chain continued', async () => {
    const url = await emptyDatabase();
    await restore(url, file);
    const database = openDatabase(url);
    const { leader, unit } = both.here;
    try {
      await database.withActor(leader, (tx) => writeEntry(leader, unit).execute(tx));
      await expect(
        database.withActor(leader, (tx) =>
          writeEntry(leader, unit, undefined, 'public', { happened: '2999' }).execute(tx),
        ),
      ).rejects.toThrow(/future/);
      await expect(
        database.withActor(leader, (tx) => writeEntry(leader, both.there.unit).execute(tx)),
      ).rejects.toThrow(/row-level security/);
    } finally {
      await database.close();
    }
    const { rows } = await asGuard(
      url,
      `select sum(entries)::int as entries from logbook.tally where unit_id = '${unit}'`,
    );
    expect(rows).toEqual([{ entries: 4 }]);
  });

  it('puts the jobs of unsent letters on the queue again', async () => {
    const url = await emptyDatabase();
    await restore(url, file);
    const { rows } = await asOwner(url, async (query) => {
      await query('set local role omstilt_worker');
      return query(`select task_identifier as task from graphile_worker.jobs order by 1`);
    });
    expect(rows.map(({ task }) => task)).toEqual(['mail.send', 'mail.send']);
  });

  it('is one moment, though people write meanwhile', async () => {
    const { leader, unit } = both.there;
    const writing = Promise.all(
      Array.from({ length: 40 }, () =>
        both.database.withActor(leader, (tx) => writeEntry(leader, unit).execute(tx)),
      ),
    );
    const busy = join(folder, 'busy.backup');
    await backup(both.ownerUrl, busy);
    await writing;
    expect((await restore(await emptyDatabase(), busy)).findings).toEqual([]);
  });

  it('is for its maker’s eyes only, and overwrites nothing', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await refusal(backup(both.ownerUrl, file))).toBe('exists');
  });

  it('holds no session, no begun sign-in and no kept answer', async () => {
    const text = gunzipSync(await readFile(file)).toString('utf8');
    expect(text).not.toMatch(/"table":"(access\.session|access\.sign_in|platform\.idempotency)"/);
  });

  it('killed in the middle, leaves no file of that name', async () => {
    const target = join(folder, 'killed.backup');
    await whileLocked(both.ownerUrl, 'logbook.entry', async () => {
      const child = backingUp(both.ownerUrl, target);
      await saying(child, 'logbook.entry');
      child.kill('SIGKILL');
      await once(child, 'exit');
    });
    expect((await readdir(folder)).filter((name) => name === 'killed.backup')).toEqual([]);
  });

  it('that fails in the middle leaves nothing behind', async () => {
    const before = await readdir(folder);
    await expect(
      backup(both.ownerUrl.replace(/\/[^/]*$/, '/nowhere'), join(folder, 'failed.backup')),
    ).rejects.toThrow();
    expect(await readdir(folder)).toEqual(before);
  });

  it('refuses what is no backup', async () => {
    const url = await emptyDatabase();
    await writeFile(join(folder, 'letter.txt'), 'Dear mayor');
    await writeFile(join(folder, 'letter.gz'), gzipSync('Dear mayor\n'));
    await writeFile(join(folder, 'other.gz'), gzipSync('{"format":"other"}\n'));
    await writeFile(join(folder, 'empty'), '');
    for (const name of ['letter.txt', 'letter.gz', 'other.gz'])
      expect([name, await refusal(restore(url, join(folder, name)))]).toEqual([
        name,
        expect.stringMatching(/not-a-backup|damaged/),
      ]);
    expect(await refusal(restore(url, join(folder, 'letter.txt')))).toBe('not-a-backup');
    expect(await refusal(restore(url, join(folder, 'empty')))).toBe('damaged');
    await expect(restore(url, join(folder, 'missing'))).rejects.toThrow(/ENOENT/);
  });

  it('refuses one that was changed, cut or mixed, and brings nothing of it back', async () => {
    const url = await emptyDatabase();
    const whole = await readFile(file);
    await writeFile(join(folder, 'cut'), whole.subarray(0, whole.length - 100));
    const flipped = Buffer.from(whole);
    flipped[whole.length >> 1] = (flipped[whole.length >> 1] ?? 0) ^ 1;
    await writeFile(join(folder, 'flipped'), flipped);
    await writeFile(join(folder, 'cut-by-one'), whole.subarray(0, whole.length - 1));
    await writeFile(join(folder, 'twice'), Buffer.concat([whole, whole]));
    await writeFile(join(folder, 'zeros'), Buffer.concat([whole, Buffer.alloc(3)]));
    await writeFile(join(folder, 'garbage'), Buffer.concat([whole, Buffer.from('x')]));
    const copies = [
      ...['cut-by-one', 'twice', 'zeros', 'garbage'].map((name) => join(folder, name)),
      await damaged('one-line-more', (text) => `${text}{}\n`),
      join(folder, 'cut'),
      join(folder, 'flipped'),
      await damaged('one-letter', (text) => text.replace('The board met.', 'The board sat.')),
      await damaged('one-row-less', (text) => text.replace(/^[^\n]*The county[^\n]*\n/m, '')),
      await damaged('no-end', (text) => text.slice(0, text.lastIndexOf('{"tables"'))),
      await damaged('torn-row', (text) => text.replace('The board met.', 'The\tboard met.')),
      await damaged('mixed', (text) => text.replace('"table":"logbook.entry"', '"table":"logbook.letter"')),
    ];
    for (const copy of copies) expect([copy, await refusal(restore(url, copy))]).toEqual([copy, 'damaged']);
    expect(Object.values(await contentOf(url)).join('')).toBe('');
  });

  it('refuses one of a newer version, and one made by other migrations', async () => {
    const newer = await damaged('newer', (text) =>
      text.replace(/("migrations":\[.*?)\]/, '$1,{"number":9999,"name":"9999_later.sql","hash":"0"}]'),
    );
    const other = await damaged('other', (text) => text.replace(/"hash":"\w+"/, '"hash":"0"'));
    const url = await emptyDatabase();
    expect(await refusal(restore(url, newer))).toBe('newer');
    expect(await refusal(restore(url, other))).toBe('other-migrations');
  });

  it('refuses a database that is in use', async () => {
    expect(await refusal(restore(both.ownerUrl, file))).toBe('not-empty');
  });

  it('can be made to stop at a migration, so that an older backup goes in', async () => {
    const { url, drop } = await bareDatabase();
    dropped.push(drop);
    await migrate(url, { upTo: 3 });
    const numbers = async () =>
      (
        await asOwner(url, (query) => query('select number from public.omstilt_migration order by 1'))
      ).rows.map(({ number }) => number);
    expect(await numbers()).toEqual([1, 2, 3]);
    const old = join(folder, 'old.backup');
    await backup(url, old);
    const empty = await bareDatabase();
    dropped.push(empty.drop);
    expect((await restore(empty.url, old)).findings).toEqual([]);
    await migrate(url);
    expect((await numbers()).length).toBeGreaterThan(3);
    expect(await contentOf(empty.url)).toEqual(await contentOf(url));
  });
});

/** Every table's rows as one text: what a restore must give back. */
async function contentOf(ownerUrl: string): Promise<Record<string, string>> {
  const { rows: tables } = await asGuard(
    ownerUrl,
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('access', 'audit', 'files', 'logbook', 'mail', 'platform', 'programme')
     and c.oid::regclass::text <> all ('{access.session,access.sign_in,platform.idempotency,logbook.main_activity}') order by 1`,
  );
  const contents: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await asGuard(
      ownerUrl,
      `select coalesce(string_agg(t::text, E'\\n' order by t::text), '') as rows from ${name} t`,
    );
    contents[name] = rows[0]?.rows ?? '';
  }
  return contents;
}

const headsIn = (ownerUrl: string) =>
  asOwner(ownerUrl, async (query) => {
    await query('set local role omstilt_guard');
    return headsOf(query);
  });

const asGuard = (ownerUrl: string, text: string): Promise<pg.QueryResult> =>
  asOwner(ownerUrl, async (query) => {
    await query('set local role omstilt_guard');
    return query(text);
  });

/** A database that nobody has migrated. */
async function bareDatabase(): Promise<{ url: string; drop: () => Promise<unknown> }> {
  const { ownerUrl, run } = inject('testServer');
  const name = `omstilt_test_${run}_bare${Math.floor(Math.random() * 1e9)}`;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(ownerUrl);
  url.pathname = name;
  // Removed with the rest of the run.
  return { url: url.href, drop: async () => undefined };
}

function backingUp(ownerUrl: string, target: string): ChildProcess {
  const program = `
    const { backup } = await import('#platform/database/backup.ts');
    await backup(${JSON.stringify(ownerUrl)}, ${JSON.stringify(target)}, { onProgress: (step) => process.stdout.write(step + '\\n') });`;
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function saying(child: ChildProcess, word: string): Promise<void> {
  for await (const piece of child.stdout ?? []) if (String(piece).includes(word)) return;
  throw new Error(`the child ended without saying ${word}`);
}

async function whileLocked(ownerUrl: string, table: string, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`begin; lock table ${table} in access exclusive mode`);
    await work();
  } finally {
    await client.end();
  }
}
