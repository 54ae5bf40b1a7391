import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real answers kept beside the project, by name; null where the folder has none of that name. */
export type Fixtures = (name: string) => Uint8Array | null;

/** The folder is read as it is asked for; without one there are no real answers. */
export function fixturesIn(folder: string | null | undefined): Fixtures {
  const read = new Map<string, Uint8Array | null>();
  return (name) => {
    if (!folder) return null;
    const known = read.get(name);
    if (known !== undefined) return known;
    const path = join(folder, `fixture_${name}.json`);
    const found = existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
    read.set(name, found);
    return found;
  };
}

/** A fixture's content, for those who look into it. */
export function parsed<T>(fixtures: Fixtures, name: string): T | null {
  const bytes = fixtures(name);
  return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as T) : null;
}

const beside = join(import.meta.dirname, '../../../../shared/data/fixtures');

/** The folder of real answers beside the repository; null where it is absent, and whoever needs one says that it is skipped. */
export const keptAnswers: string | null = existsSync(beside) ? beside : null;
