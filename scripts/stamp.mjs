import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

/** Does the work unless the stamp says that it was done for the same inputs. */
export async function unlessDone(stamp, inputs, work) {
  const file = join(root, stamp);
  if (existsSync(file) && readFileSync(file, 'utf8') === inputs) return;
  await work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, inputs);
}

/** Hash of files, and of all files in folders, by their paths and contents; `isInput` leaves some out. */
export function hashOf(paths, isInput = () => true) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesAt).filter(isInput).sort())
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function filesAt(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) =>
    name === 'node_modules' ? [] : filesAt(`${path}/${name}`),
  );
}
