import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Public panels and what the leading packages print for them; beside the repository, never in it. */
const folder = join(import.meta.dirname, '../../../../shared/data/eval');

/** A file of reference numbers; undefined where the folder is absent, and the test says that it is skipped. */
// biome-ignore lint/suspicious/noExplicitAny: each file has a form of its own, told in its own notes.
export function reference(name: string): any {
  const path = join(folder, 'reference', `${name}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** The text of a data file. */
export function dataFile(name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
