import { join, relative } from 'node:path';
import ts from 'typescript';
import type { Breach, Law } from './law.ts';
import { isCode, type Tree } from './tree.ts';

const projects = ['pure', 'server', 'web', 'journeys'] as const;

/**
 * Projects by where code runs, so that a decision or a page that needs Node does not compile. Journeys run in Node, and hand
 * functions to the page they drive: they alone know both.
 */
export const checkedTypes: Law = {
  name: '1-checked-types',
  guarantee: 'every file is type-checked, strictly, and against what is there where it runs',
  check: (tree) => {
    const read = projects.map((name) => ({ name, ...projectOf(tree, name) }));
    const covers = (name: string, path: string) =>
      read.some((each) => each.name === name && each.files.has(path));
    return [
      ...read.flatMap(({ path, options }) => laxity(path, options)),
      ...tree.files.filter(({ path }) => isCode(path)).flatMap(({ path }) => uncovered(path, covers)),
    ];
  },
};

function projectOf(tree: Tree, name: string) {
  const path = `tsconfig.${name}.json`;
  const file = join(tree.root, path);
  const parsed = ts.getParsedCommandLineOfConfigFile(file, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: () => {},
  });
  const files = new Set(
    (parsed?.fileNames ?? []).map((each) => relative(tree.root, each).replaceAll('\\', '/')),
  );
  return { path, files, options: parsed?.options ?? {} };
}

const demanded: readonly (keyof ts.CompilerOptions)[] = [
  'strict',
  'noUncheckedIndexedAccess',
  'exactOptionalPropertyTypes',
  'erasableSyntaxOnly',
  'noEmit',
];

function laxity(path: string, options: ts.CompilerOptions): Breach[] {
  const lax = demanded.filter((name) => options[name] !== true).map((name) => `${name} is not on`);
  const libraries = (options.lib ?? []).join(' ');
  const pure = path.includes('pure');
  if (pure && /dom/.test(libraries)) lax.push('the pure project knows the browser');
  if (pure && options.types?.length !== 0) lax.push('the pure project knows Node');
  if (path.includes('web') && options.types?.includes('node')) lax.push('the web project knows Node');
  return lax.map((what) => ({ path, line: 1, what }));
}

function uncovered(path: string, covers: (project: string, path: string) => boolean): Breach[] {
  const inBrowser = /^(apps\/web|platform\/ui|modules\/[^/]+\/web)\//.test(path);
  const drivesBrowser = path.startsWith('tests/journeys/');
  const wanted = inBrowser ? 'web' : drivesBrowser ? 'journeys' : 'server';
  const breaches: string[] = [];
  if (!covers(wanted, path)) breaches.push(`is not in tsconfig.${wanted}.json`);
  if (inBrowser && covers('server', path)) breaches.push('is a page, and in tsconfig.server.json');
  if (drivesBrowser && covers('server', path))
    breaches.push('knows the browser, and is in tsconfig.server.json');
  if (/^modules\/[^/]+\/(contract|rules|policy)\.ts$/.test(path) && !covers('pure', path))
    breaches.push('decides, and is not in tsconfig.pure.json');
  return breaches.map((what) => ({ path, line: 1, what }));
}
