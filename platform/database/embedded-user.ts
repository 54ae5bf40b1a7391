import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StartRefused } from '#platform/config/start-refused.ts';

/** The user that the database runs as, when it may not be us. */
export type DatabaseUser = { readonly uid: number; readonly gid: number };

/**
 * PostgreSQL refuses to run as root. As root the database runs as `postgres`, or else `nobody`: initdb looks the user
 * up, so it must be one that the system knows. As anybody else it runs as that user.
 */
export function databaseUser(): DatabaseUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const entries = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = entries.find((entry) => entry.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new StartRefused(
    'The embedded database cannot run as root, and this system has neither a user "postgres" nor "nobody" to run it as. ' +
      'Start Omstilt as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
  );
}

/** The first folder on the way to a path that the user may not enter, seen from the root. */
export function closedFolder(path: string, user: DatabaseUser | undefined): string | undefined {
  if (!user) return undefined;
  return foldersTo(resolve(path)).find((folder) => isThere(folder) && !mayEnter(folder, user));
}

function foldersTo(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...foldersTo(parent), path];
}

// Lists of access rights (ACL) are not read: where one opens a folder, the server's own message is the answer.
function mayEnter(folder: string, user: DatabaseUser): boolean {
  const { mode, uid, gid } = statSync(folder);
  const right = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & right) !== 0;
}

const isThere = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;
