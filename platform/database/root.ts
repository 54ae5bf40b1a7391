import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the installation: found from the source tree and from `dist/` alike. */
export const root = findUp(path.dirname(fileURLToPath(import.meta.url)));

function findUp(folder: string): string {
  if (existsSync(path.join(folder, 'package.json')) && existsSync(path.join(folder, 'migrations')))
    return folder;
  const parent = path.dirname(folder);
  if (parent === folder)
    throw new Error('The folder of the installation (package.json, migrations/) was not found');
  return findUp(parent);
}
