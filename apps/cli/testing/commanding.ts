import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Double, startDouble } from '#packages/pxweb/testing/index.ts';
import { testDatabase } from '#tests/database.ts';
import { runProgram } from '../program.ts';
import { listening } from './listening.ts';

/** The command line on a database of the test file's own, with the double of the offices and a folder for files. */
export function commanding() {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let double: Double;
  let folder = '';
  beforeAll(async () => {
    database = await testDatabase();
    double = await startDouble();
    folder = await mkdtemp(join(tmpdir(), 'omstilt-statistics-'));
  });
  afterAll(async () => {
    await double.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  return { omstilt, file, at: (name: string) => join(folder, name), asked: () => double };

  async function omstilt(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const { terminal, told, bytes } = listening({
      DATABASE_URL: database.ownerUrl,
      OMSTILT_DATA: folder,
      OMSTILT_SOURCES_URL: double.url,
      ...environment,
    });
    const code = await runProgram(words, terminal);
    return { code, ...told(), bytes: bytes() };
  }

  async function file(name: string, text: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  }
}
