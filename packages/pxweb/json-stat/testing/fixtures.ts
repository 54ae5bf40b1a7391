import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real answers of the offices; beside the repository, never in it. */
const folder = join(import.meta.dirname, '../../../../../shared/data/fixtures');

/** Undefined where the folder is absent, and the test says that it is skipped. */
export function fixture(name: string): Buffer | undefined {
  const path = join(folder, `fixture_${name}.json`);
  return existsSync(path) ? readFileSync(path) : undefined;
}
