import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, ownIdentity } from './embedded-process.ts';

/**
 * Does the work while this process alone holds the lock file. A holder that was killed is found out by its identity and
 * its lock is taken over. The lock only spares waiting and noise: that two servers never share one folder is seen to by
 * PostgreSQL itself, and that a half-made cluster is never used by the rename that ends its making.
 */
export async function underLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const token = randomUUID();
  while (!take(file, token)) await pause(20);
  held.add(token);
  try {
    return await work();
  } finally {
    held.delete(token);
    rmSync(file, { force: true });
  }
}

// What this process holds: its own number in a lock file says nothing when a forerunner had the same one.
const held = new Set<string>();

function take(file: string, token: string): boolean {
  const mine = `${file}.${token}`;
  writeFileSync(mine, `${ownIdentity} ${token}`, { mode: 0o600 });
  try {
    // A link appears whole or not at all, so nobody reads a lock that has no holder's name in it yet.
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    breakIfAbandoned(file, token);
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

function breakIfAbandoned(file: string, token: string): void {
  const holder = read(file);
  if (holder === undefined || isHeld(holder)) return;
  const aside = `${file}.${token}.abandoned`;
  try {
    renameSync(file, aside);
    // Somebody else was quicker and the lock is in use again: give it back.
    if (read(aside) !== holder) linkSync(aside, file);
  } catch {
    // Gone, or taken meanwhile: the next round sees which.
  }
  rmSync(aside, { force: true });
}

function isHeld(holder: string): boolean {
  const [identity = '', token = ''] = holder.split(' ');
  return identity === ownIdentity ? held.has(token) : isAlive(identity);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
