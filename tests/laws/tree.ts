import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files that we wrote, below one folder: the repository, or a fixture that looks like one. */
export type Tree = { readonly root: string; readonly files: readonly SourceFile[] };

/** `path` is below the root, with `/`. */
export type SourceFile = { readonly path: string; readonly text: string };

export function readTree(root: string): Tree {
  const files = filesBelow(root, root).map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }));
  return { root, files };
}

export const isTest = (path: string) => /\.test\.tsx?$|(^|\/)tests?\/|(^|\/)testing\/|^bench\//.test(path);

/** Declarations describe code that is elsewhere. */
export const isCode = (path: string) => /(?<!\.d)\.(ts|tsx|mts|cts)$/.test(path);

export const isGenerated = (path: string) => path.includes('/generated/');

/** The line, counted from 1, of the first occurrence. */
export const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length;

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = join(folder, entry.name);
    const path = relative(root, full).split(sep).join('/');
    if (entry.isDirectory()) return notOurs.test(path) ? [] : filesBelow(root, full);
    return readable.test(entry.name) ? [path] : [];
  });
}

/** What others wrote, what is made from the rest, and the fixtures, which are broken on purpose. */
const notOurs = /(^|\/)(node_modules|\.git|dist|data|test-results|coverage)$|^tests\/laws\/fixtures$/;

const readable =
  /\.(ts|tsx|mts|cts|mjs|cjs|js|sql|json|md|css|html|yml|yaml|svg|typ|sh)$|^(run|LICENSE|Dockerfile|\.npmrc)$/;
