import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The thread for workbooks as it is now, built: a thread cannot be started from TypeScript. Once for all tests. */
export const workbookScript = (): Promise<URL> => {
  script ??= built();
  return script;
};

let script: Promise<URL> | undefined;

async function built(): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'omstilt-worker-'));
  const outfile = join(folder, 'xlsx-worker.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('../xlsx-worker.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    logLevel: 'silent',
    // A CommonJS library inside an ES module asks for Node's own modules with require.
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
  });
  return pathToFileURL(outfile);
}
