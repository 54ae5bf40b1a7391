import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import type { Breach, Law } from './law.ts';
import { importsOf } from './syntax.ts';
import type { Tree } from './tree.ts';

/**
 * The pages' entry is bundled as a browser would get it, and everything that came along is looked at. `doors` reads
 * imports as they are written; here a bundler follows them, type imports gone, and says what is really carried.
 */
export const bundle: Law = {
  name: '1-bundle',
  guarantee: 'no server code is in what the browser loads',
  check: async (tree) => {
    const entry = entryOf(tree);
    if (!entry) return [{ path: 'apps/web/index.html', line: 1, what: 'the pages have no entry to follow' }];
    const { metafile } = await build({
      entryPoints: [entry],
      absWorkingDir: tree.root,
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      outdir: 'nowhere',
      platform: 'browser',
      jsx: 'automatic',
      logLevel: 'silent',
      plugins: [outside],
    });
    const server = serverPackages(tree);
    return Object.entries(metafile.inputs).flatMap(([path, input]) => breachesIn(tree, path, input, server));
  },
};

type Input = Metafile['inputs'][string];

function breachesIn(tree: Tree, path: string, { imports }: Input, server: ReadonlySet<string>): Breach[] {
  return imports.flatMap(({ path: to, original = to, external }) => {
    const what = external ? foreign(to, server) : serverFile.test(to) ? to : undefined;
    return what
      ? [{ path, line: lineOfImport(tree, path, original), what: `the browser would load ${what}` }]
      : [];
  });
}

const serverFile =
  /^platform\/(audit|config|database|documents|files|jobs|log|mail)\/|^platform\/http\/(?!client|operation|page)|^modules\/[^/]+\/(index|routes|store|[\w-]*(-store|-handlers)|keep)\.ts$|^apps\/(server|cli)\//;

function foreign(specifier: string, server: ReadonlySet<string>): string | undefined {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return isBuiltin(specifier) || server.has(name) ? specifier : undefined;
}

/** What the server is installed with, less what is made for both sides. */
function serverPackages(tree: Tree): Set<string> {
  const { dependencies = {} } = JSON.parse(readFileSync(join(tree.root, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return new Set(
    Object.keys(dependencies).filter((name) => !['zod', 'uuid', 'intl-messageformat'].includes(name)),
  );
}

function entryOf(tree: Tree): string | undefined {
  const page = join(tree.root, 'apps/web/index.html');
  if (!existsSync(page)) return undefined;
  const source = /<script[^>]+src="\/?([^"]+\.tsx?)"/.exec(readFileSync(page, 'utf8'))?.[1];
  return source && join(dirname(page), source);
}

/** Packages are named, not followed; styles, fonts and pictures carry no code. */
const outside: Plugin = {
  name: 'outside',
  setup: (build) => {
    build.onResolve({ filter: /\.(css|svg|png|woff2)(\?.*)?$|\?/ }, ({ path }) => ({ path, external: true }));
    build.onResolve({ filter: /^[^.#/]/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path, external: true },
    );
  },
};

function lineOfImport(tree: Tree, path: string, specifier: string): number {
  const file = tree.files.find((each) => each.path === path);
  return (file && importsOf(file).find(({ from }) => from === specifier)?.line) ?? 1;
}
