import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asOwner } from '#platform/database/as-owner.ts';
import { type Embedded, startEmbedded } from '#platform/database/embedded.ts';
import { copyOf, databaseProcessesIn, temporaryFolder } from '#tests/ground/processes.ts';
import { kill } from './kill.ts';

let prepared: ReturnType<typeof temporaryFolder>;
let folder: ReturnType<typeof temporaryFolder>;
let data: string;
let used: Embedded;

beforeAll(async () => {
  prepared = temporaryFolder();
  const { stop } = await startEmbedded({ data: join(prepared.path, 'data') });
  await stop();
});

afterAll(() => prepared.remove());

beforeEach(async () => {
  folder = temporaryFolder();
  data = copyOf(join(prepared.path, 'data'), join(folder.path, 'data'));
  used = await startEmbedded({ data });
  await asOwner(used.url, (query) => query('create table public.kept as select 7 as seven'));
});

afterEach(async () => {
  await used.stop();
  expect(databaseProcessesIn(data)).toEqual([]);
  folder.remove();
});

const killDatabase = () => kill(databaseProcessesIn(data));

const kept = async () =>
  (await asOwner(used.url, (query) => query('select seven from public.kept'))).rows[0]?.seven;

describe('an embedded database that is killed while it is used', () => {
  it('is brought back where it was, with all that was committed, each time', async () => {
    for (let time = 0; time < 2; time += 1) {
      await killDatabase();
      await expect.poll(() => kept().catch(() => 'nothing yet'), { timeout: 20_000 }).toBe(7);
    }
  });

  it('is brought back where it was by a command that comes first', async () => {
    await killDatabase();
    const command = await startEmbedded({ data });
    expect(command.url).toBe(used.url);
    expect(await kept()).toBe(7);
    await command.stop();
    expect(await kept()).toBe(7);
  });

  it('is left alone when whoever used it has left', async () => {
    await killDatabase();
    await used.stop();
    await pause(1_500);
    expect(databaseProcessesIn(data)).toEqual([]);
  });
});
