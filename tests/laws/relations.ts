import { lineOf, type Tree } from './tree.ts';

export type Relation = { readonly schema: string; readonly name: string; readonly kind: 'table' | 'view' };

/** Every table and view that the migrations make. */
export function relationsOf(tree: Tree): Relation[] {
  return migrationsOf(tree).flatMap(({ text }) =>
    [...text.matchAll(/^create (?:or replace )?(table|view|materialized view) (\w+)\.(\w+)/gim)].map(
      ([, kind = '', schema = '', name = '']): Relation => ({
        schema,
        name,
        kind: kind === 'table' ? 'table' : 'view',
      }),
    ),
  );
}

export const migrationsOf = (tree: Tree) =>
  tree.files
    .filter(({ path }) => /^migrations\/[^/]+\.sql$/.test(path))
    .map((file) => ({ ...file, text: bare(file.text) }));

/** SQL without its comments, every character still where it was. */
const bare = (sql: string) => sql.replace(/--[^\n]*/g, (comment) => ' '.repeat(comment.length));

export const linesMatching = (text: string, pattern: RegExp): { line: number; match: RegExpMatchArray }[] =>
  [...text.matchAll(pattern)].map((match) => ({ line: lineOf(text, match.index), match }));
