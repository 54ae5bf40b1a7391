import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startThrowaway } from '#platform/database/embedded-throwaway.ts';
import { copyOf, databaseProcessesIn, Program, temporaryFolder } from './processes.ts';

let prepared: ReturnType<typeof temporaryFolder>;
let folder: ReturnType<typeof temporaryFolder>;
let data: string;
const programs: Program[] = [];

beforeAll(async () => {
  prepared = temporaryFolder();
  data = join(prepared.path, 'data');
  const first = server();
  await addressOf(first);
  first.child.kill('SIGTERM');
  await first.ends();
});

afterAll(() => prepared.remove());

beforeEach(() => {
  folder = temporaryFolder();
  data = copyOf(join(prepared.path, 'data'), join(folder.path, 'data'));
});

afterEach(() => {
  for (const { child } of programs.splice(0)) child.kill('SIGKILL');
  folder.remove();
});

/** The built server, as `npm start` runs it; not through npm, which would hide its end. */
function server(environment: Readonly<Record<string, string>> = {}): Program {
  const program = new Program(['--enable-source-maps', 'dist/server.js'], {
    PORT: '0',
    OMSTILT_DATA: data,
    ...environment,
  });
  programs.push(program);
  return program;
}

const addressOf = async (program: Program) => (await program.says(/Ready on (\S+)/))[1] ?? '';

async function examplesOn(address: string): Promise<boolean[]> {
  const answer = await fetch(`${address}/api/v1/public/programmes`);
  const { items } = z
    .object({ items: z.array(z.object({ example: z.boolean() })) })
    .parse(await answer.json());
  return items.map(({ example }) => example);
}

const answers = async (address: string) => (await fetch(`${address}/readyz`)).status === 200;

describe('the server', () => {
  it('stops when told to, and leaves nothing running', async () => {
    const program = server();
    const address = await addressOf(program);
    expect(await answers(address)).toBe(true);
    expect(await examplesOn(address)).toContain(true);
    expect(databaseProcessesIn(data)).not.toEqual([]);
    // A supervisor tells the whole group, and npm passes it on: one wish, several signals.
    for (let times = 0; times < 3; times += 1) program.child.kill('SIGTERM');
    expect(await program.ends()).toBe(0);
    expect(databaseProcessesIn(data)).toEqual([]);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('writes no secret of an address into its log', async () => {
    const program = server();
    const address = await addressOf(program);
    await fetch(`${address}/unsubscribe?secret=${'s'.repeat(43)}`);
    await fetch(`${address}/api/v1/public/followers/unsubscribe?secret=${'s'.repeat(43)}`, {
      method: 'POST',
    });
    await program.says(/"url":"\/unsubscribe\?secret=…"/);
    await program.says(/"url":"\/api\/v1\/public\/followers\/unsubscribe\?secret=…"/);
    expect(program.said).not.toContain('sss');
    program.child.kill('SIGTERM');
    await program.ends();
  });

  it('stops when told to while it starts', async () => {
    const program = server();
    await program.says(/Starting the database/);
    program.child.kill('SIGINT');
    expect(await program.ends()).toBe(0);
    expect(program.said).not.toContain('Ready');
    expect(databaseProcessesIn(data)).toEqual([]);
  });

  it('shares its database with a second one, which goes on when the first stops', async () => {
    const first = server();
    await addressOf(first);
    const second = server();
    const address = await addressOf(second);
    first.child.kill('SIGTERM');
    await first.ends();
    expect(await answers(address)).toBe(true);
    second.child.kill('SIGTERM');
    expect(await second.ends()).toBe(0);
    expect(databaseProcessesIn(data)).toEqual([]);
  });

  it('does not start with wrong settings, and says which', async () => {
    const program = server({ PORT: 'many', LOG_LEVEL: 'loud' });
    expect(await program.ends()).toBe(4);
    for (const part of ['2 settings are wrong', 'PORT is not a port', 'LOG_LEVEL is not one of'])
      expect(program.said).toContain(part);
    expect(program.said).not.toContain('.ts:');
  });

  it('says that its port is in use, and leaves nothing running', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const program = server({ PORT: String(port) });
    expect(await program.ends()).toBe(4);
    other.close();
    expect(program.said).toContain(`Port ${port} on 127.0.0.1 is in use`);
    expect(databaseProcessesIn(data)).toEqual([]);
  });

  it('serves from a database named, loads no example there, and leaves it running', async () => {
    const database = await startThrowaway();
    const program = server({ DATABASE_URL: database.url, HOST: '127.0.0.1' });
    const address = await addressOf(program);
    expect(await examplesOn(address)).not.toContain(true);
    program.child.kill('SIGTERM');
    expect(await program.ends()).toBe(0);

    const refused = new URL(database.url);
    refused.password = 'wrong';
    const wrong = server({ DATABASE_URL: refused.href });
    expect(await wrong.ends()).toBe(4);
    expect(wrong.said).toMatch(
      /The database at 127\.0\.0\.1:\d+\/omstilt \(DATABASE_URL\) refuses the password\./,
    );
    await database.stop();
  });
});
