import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { hashOf, unlessDone } from './stamp.mjs';

// What runs as plain JavaScript: the programs, and every file that is started as a thread.
const ENTRIES = {
  server: 'apps/server/main.ts',
  omstilt: 'apps/cli/main.ts',
  // Which of these it starts is decided before either is loaded.
  'omstilt-all': 'apps/cli/all.ts',
  'omstilt-evaluate': 'apps/cli/evaluate.ts',
  bench: 'bench/main.ts',
  // Worker threads lie beside the programs that start them.
  'xlsx-worker': 'platform/documents/xlsx-worker.ts',
  'counterfactual-worker': 'packages/counterfactual/threads/worker.ts',
};

/** Bundles our own TypeScript to `dist/`; packages stay where npm put them. */
export async function buildPrograms(say) {
  const inputs = hashOf(
    [...SOURCES, 'bench', 'scripts/build.mjs', 'package.json', 'package-lock.json'],
    isOfPrograms,
  );
  await unlessDone('dist/.programs', inputs, async () => {
    say('Building the programs');
    const { build } = await import('esbuild');
    await build({
      absWorkingDir: root,
      entryPoints: Object.entries(ENTRIES)
        .filter(([, source]) => existsSync(join(root, source)))
        .map(([out, source]) => ({ in: source, out })),
      outdir: 'dist',
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      sourcemap: true,
      logLevel: 'warning',
    });
  });
}

/** Builds the pages to `dist/web`. */
export async function buildWeb(say) {
  const inputs = hashOf([...SOURCES, 'scripts/build.mjs', 'package.json', 'package-lock.json'], isOfWeb);
  await unlessDone('dist/.web', inputs, async () => {
    say('Building the pages');
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const words = [
      'build',
      'apps/web',
      '--outDir',
      join(root, 'dist/web'),
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ];
    // Whoever asks may be a test runner, and React built for that weighs four times as much.
    await run(process.execPath, [vite, ...words], { environment: { NODE_ENV: 'production' } });
  });
}

const SOURCES = ['apps', 'modules', 'packages', 'platform', 'cases', 'schemes'];

const isTest = (path) => /\.test\.tsx?$/.test(path);
const isOfPrograms = (path) =>
  /\.(m?ts|json)$/.test(path) && !isTest(path) && !/\/web\/|^platform\/ui\//.test(path);
const isOfWeb = (path) =>
  !isTest(path) && !/\/(store|routes)\.ts$|^apps\/(server|cli)\/|^platform\/database\//.test(path);
