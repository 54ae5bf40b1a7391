import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';

/** The browser that tests drive: the one named, one of the system's, or Playwright's own; undefined when there is none. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  return [...SYSTEM, ...(await playwrights())].find((path) => existsSync(path));
}

/** Sees to it that there is a browser. */
export async function installChromium(say) {
  if (await findChromium()) return;
  say('Installing Chromium');
  const ways = mayUseApt() ? [byApt, byPlaywright] : [byPlaywright];
  const failures = [];
  for (const way of ways) {
    await way().catch((error) => failures.push(error.message));
    if (await findChromium()) return;
  }
  throw new Error(
    `There is no Chromium for the browser tests, and it could not be installed (${failures.join('; ')}). ` +
      'Install Chromium or Chrome, or name one in CHROMIUM_PATH.',
  );
}

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

async function playwrights() {
  try {
    const { chromium } = await import('playwright-core');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

const mayUseApt = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function byApt() {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { environment });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { environment });
}

const byPlaywright = () =>
  run(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
