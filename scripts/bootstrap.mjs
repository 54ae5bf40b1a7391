import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stderr } from 'node:process';
import { pathToFileURL } from 'node:url';
import { buildPrograms, buildWeb } from './build.mjs';
import { installChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { alone } from './lock.mjs';
import { root } from './root.mjs';
import { stop } from './run.mjs';

/**
 * Brings a clone to where it can run: packages, programs, and where asked pages and a browser. Runs before anything is
 * installed, so only what Node itself brings may be imported here. Does nothing where nothing has changed.
 */
export async function bootstrap({ web = false, browser = false }) {
  refuseOldNode();
  const say = (message) => stderr.write(`omstilt: ${message} …\n`);
  await alone(
    join(root, 'dist/bootstrap.lock'),
    () => say('Waiting for another start in this clone'),
    async () => {
      await install(say);
      await buildPrograms(say);
      if (web) await (hasPages() ? buildWeb(say) : say('There are no pages yet'));
      if (browser) await installChromium(say);
    },
  );
}

const hasPages = () => existsSync(join(root, 'apps/web/vite.config.ts'));

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Omstilt needs Node 20.19 or newer; this is ${process.version}. Get a newer one from https://nodejs.org.`,
  );
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href)
  await bootstrap({ web: argv.includes('--web'), browser: argv.includes('--browser') }).catch((error) =>
    stop(error.message),
  );
