import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startEmbedded } from '#platform/database/embedded.ts';
import { copyOf, databaseProcessesIn, Program, temporaryFolder } from './processes.ts';

let prepared: ReturnType<typeof temporaryFolder>;
let folder: ReturnType<typeof temporaryFolder>;
/** A data folder that was used before. */
let data: string;
/** One that is not there yet. */
let fresh: string;
const programs: Program[] = [];

beforeAll(async () => {
  prepared = temporaryFolder();
  const { stop } = await startEmbedded({ data: join(prepared.path, 'data') });
  await stop();
});

afterAll(() => prepared.remove());

beforeEach(() => {
  folder = temporaryFolder();
  data = copyOf(join(prepared.path, 'data'), join(folder.path, 'data'));
  fresh = join(folder.path, 'fresh');
});

afterEach(async () => {
  for (const program of programs.splice(0)) program.child.kill('SIGKILL');
  folder.remove();
});

/** Another process that uses the database until it is told to end. */
function otherUser(of: string): Program {
  const program = new Program(['--import', 'tsx', 'tests/ground/use-database.ts', of]);
  programs.push(program);
  return program;
}

async function joined(program: Program): Promise<{ url: string; adopted: boolean }> {
  const [line] = await program.says(/^\{.*\}$/m);
  return JSON.parse(line);
}

async function ask(
  url: string,
  question: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(question, values)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded database', () => {
  it('belongs to a role that row-level security binds, and keeps what was written', async () => {
    const first = await startEmbedded({ data });
    expect(
      await ask(
        first.url,
        'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
      ),
    ).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: true, rolcreatedb: true }]);
    await ask(first.url, 'create table public.kept as select 7 as seven');
    await first.stop();

    const second = await startEmbedded({ data });
    expect(second.adopted).toBe(false);
    expect(await ask(second.url, 'select seven from public.kept')).toEqual([{ seven: 7 }]);
    await second.stop();
  });

  it('sorts names the Norwegian way', async () => {
    const { url, stop } = await startEmbedded({ data });
    const rows = await ask(
      url,
      "select name from unnest(array['Ål', 'Østre', 'Zebra', 'Ærfugl', 'Bærum']) name order by name",
    );
    expect(rows.map(({ name }) => name)).toEqual(['Bærum', 'Zebra', 'Ærfugl', 'Østre', 'Ål']);
    await stop();
  });

  it('turns away the superuser, whatever the password', async () => {
    const { url, stop } = await startEmbedded({ data });
    const asSuperuser = new URL(url);
    asSuperuser.username = 'postgres';
    await expect(ask(asSuperuser.href, 'select 1')).rejects.toThrow(/pg_hba.conf rejects/);
    await stop();
  });

  it('leaves no process behind when stopped, and keeps its password to its user', async () => {
    const { stop } = await startEmbedded({ data });
    expect(databaseProcessesIn(data)).not.toEqual([]);
    expect(statSync(join(data, 'database.password')).mode & 0o077).toBe(0);
    expect(statSync(join(data, 'database')).mode & 0o077).toBe(0);
    await stop();
    expect(databaseProcessesIn(data)).toEqual([]);
  });

  it('adopts a server whose starter was killed, and stops it afterwards', async () => {
    const starter = otherUser(data);
    const before = await joined(starter);
    starter.child.kill('SIGKILL');
    await starter.ends();

    const after = await startEmbedded({ data });
    expect(after).toMatchObject({ url: before.url, adopted: true });
    await after.stop();
    expect(databaseProcessesIn(data)).toEqual([]);
  });

  it('starts after server and starter were killed, with all that was committed', async () => {
    const starter = otherUser(data);
    const { url } = await joined(starter);
    await ask(url, 'create table public.committed as select generate_series(1, 1000) as n');
    for (const pid of databaseProcessesIn(data)) process.kill(pid, 'SIGKILL');
    starter.child.kill('SIGKILL');
    await vi.waitUntil(() => databaseProcessesIn(data).length === 0);

    const again = await startEmbedded({ data });
    expect(again.adopted).toBe(false);
    expect(await ask(again.url, 'select count(*)::int as count from public.committed')).toEqual([
      { count: 1000 },
    ]);
    await again.stop();
  });

  it('is one server for all that start it at once on a new folder, and the last one out stops it', async () => {
    const users = Array.from({ length: 4 }, () => otherUser(fresh));
    const places = await Promise.all(users.map(joined));
    expect(new Set(places.map(({ url }) => url)).size).toBe(1);
    expect(places.filter(({ adopted }) => !adopted)).toHaveLength(1);

    const starterFirst = users.sort(
      (a, b) => Number(places[users.indexOf(a)]?.adopted) - Number(places[users.indexOf(b)]?.adopted),
    );
    for (const user of starterFirst) {
      expect(await ask(places[0]?.url ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
      user.child.stdin.end();
      await user.ends();
    }
    expect(databaseProcessesIn(fresh)).toEqual([]);
  });

  it('waits for nobody who is dead: a lock and a process number left behind do not stop it', async () => {
    const first = await startEmbedded({ data });
    await first.stop();
    writeFileSync(join(data, 'database.lock'), `${process.pid}@1 left-behind`);
    // The number of a running process that is no database, as after a restart of the machine.
    writeFileSync(
      join(data, 'database', 'postmaster.pid'),
      `${process.pid}\n${data}/database\n1\n1\n\n127.0.0.1\n\nready\n`,
    );
    const second = await startEmbedded({ data });
    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
  });

  it('makes the cluster anew when making it was interrupted', async () => {
    mkdirSync(join(fresh, 'database.new-interrupted', 'base'), { recursive: true });
    const { url, stop } = await startEmbedded({ data: fresh });
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(existsSync(join(fresh, 'database.new-interrupted'))).toBe(false);
    await stop();
  });

  it('gives the owner a new password when the file with the old one is gone', async () => {
    const first = await startEmbedded({ data });
    await first.stop();
    rmSync(join(data, 'database.password'));
    const second = await startEmbedded({ data });
    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
  });

  it.runIf(process.getuid?.() === 0)(
    'says which folder the database’s user may not enter, before it starts',
    async () => {
      const closed = mkdtempSync(join(tmpdir(), 'omstilt-closed-'));
      chmodSync(closed, 0o700);
      try {
        await expect(startEmbedded({ data: join(closed, 'inner', 'data') })).rejects.toThrow(
          new RegExp(`may not enter ${closed}, .*set OMSTILT_DATA to a folder`),
        );
      } finally {
        rmSync(closed, { recursive: true });
      }
    },
  );
});
