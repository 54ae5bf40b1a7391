import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Real files of statistical offices, beside the repository and never in it. */
const folder = join(import.meta.dirname, '../../../../shared/data');

/** The text of one; undefined where the folder is absent, and the test says that it is skipped. */
export function fileBeside(name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

export function rowsBeside(name: string): readonly Readonly<Record<string, string>>[] | undefined {
  const text = fileBeside(name);
  return text === undefined ? undefined : parse(text, { columns: true, bom: true });
}
