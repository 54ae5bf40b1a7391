import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { unlessDone } from './stamp.mjs';

/** Installs the packages when they are not those of the lock file, for this Node on this machine. */
export async function install(say) {
  await unlessDone(STAMP, `${machine} ${wanted()}`, async () => {
    if (isInstalled()) return;
    say('Installing packages');
    // Without these, a machine with NODE_ENV=production would lack what builds the web pages.
    await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [
      'ci',
      '--include=dev',
      '--include=optional',
      // Warnings are about engines that packages ask for and do not need (measured on Node 20).
      '--loglevel=error',
      '--no-audit',
      '--no-fund',
    ]);
  });
}

const STAMP = 'node_modules/.omstilt';
const machine = `${process.version} ${process.platform}-${process.arch}`;

// Native packages are made for one Node and one machine; our own scripts in package.json change nothing that is installed.
function wanted() {
  const { scripts: _, ...manifest } = json('package.json');
  return createHash('sha256')
    .update(JSON.stringify(manifest))
    .update(text('package-lock.json'))
    .digest('hex');
}

/** Whether somebody's own `npm install` brought what the lock file says: then there is nothing to do but to note it. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  if (existsSync(join(root, STAMP)) && !text(STAMP).startsWith(`${machine} `)) return false;
  const lock = json('package-lock.json').packages;
  const present = json('node_modules/.package-lock.json').packages;
  return (
    declares(lock['']) &&
    Object.entries(lock).every(([path, { version, optional }]) => {
      const found = present[path];
      return path === '' || (found ? found.version === version : optional === true);
    })
  );
}

function declares(locked) {
  const manifest = json('package.json');
  return ['dependencies', 'devDependencies', 'optionalDependencies'].every((kind) =>
    same(manifest[kind], locked[kind]),
  );
}

const same = (one = {}, other = {}) => sorted(one) === sorted(other);
const sorted = (names) => JSON.stringify(Object.entries(names).sort());
const text = (path) => readFileSync(join(root, path), 'utf8');
const json = (path) => JSON.parse(text(path));
