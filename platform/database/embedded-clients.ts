import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, ownIdentity } from './embedded-process.ts';

/**
 * Who uses the running server: one small file each, named after nothing but a random word, holding who wrote it. The
 * last one out stops the server, whoever started it; one that was killed does not count.
 */
export function enter(folder: string): { leave(): void } {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const file = join(folder, randomUUID());
  writeFileSync(file, ownIdentity, { mode: 0o644 });
  return { leave: () => rmSync(file, { force: true }) };
}

/** How many use it now. The files of those that ended without leaving are swept away. */
export function present(folder: string): number {
  let count = 0;
  for (const name of namesIn(folder)) {
    const file = join(folder, name);
    if (isAlive(identityIn(file))) count += 1;
    else rmSync(file, { force: true });
  }
  return count;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function identityIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
