import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Public panels and what the leading packages print for them; beside the repository, never in it. */
const folder = join(import.meta.dirname, '../../../../shared/data/eval');

/** A file of reference numbers, each of a form of its own; undefined where the folder is absent, and the test says that it is skipped. */
export function reference(name: string): ReturnType<typeof JSON.parse> {
  const path = join(folder, 'reference', `${name}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** The text of a data file. */
export function dataFile(name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
