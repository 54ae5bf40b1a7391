import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, languages } from '#platform/language/language.ts';
import { lineOf, type SourceFile, type Tree } from './tree.ts';

/** One folder of words: a file for each language, as far as they are there. */
export type Catalogue = { readonly folder: string; readonly spoken: ReadonlyMap<Language, Spoken> };
export type Spoken = { readonly file: SourceFile; readonly messages: Readonly<Record<string, string>> };

export async function cataloguesOf(tree: Tree): Promise<Catalogue[]> {
  const folders = new Set(
    tree.files.flatMap(
      ({ path }) =>
        /^(.*\/messages(?:\/(?:beside|importing|open|server))?)\/[a-z]{2}\.ts$/.exec(path)?.[1] ?? [],
    ),
  );
  return Promise.all([...folders].sort().map((folder) => catalogueIn(tree, folder)));
}

async function catalogueIn(tree: Tree, folder: string): Promise<Catalogue> {
  const spoken = new Map<Language, Spoken>();
  for (const language of languages) {
    const file = tree.files.find(({ path }) => path === `${folder}/${language}.ts`);
    if (file) spoken.set(language, { file, messages: await load(tree, file.path, language) });
  }
  return { folder, spoken };
}

async function load(tree: Tree, path: string, language: Language): Promise<Record<string, string>> {
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(tree.root, path)).href)) as Record<
    string,
    unknown
  >;
  return (module[language] ?? {}) as Record<string, string>;
}

/** The names that a message must be given values for; a text when it is no ICU message at all. */
export function argumentsOf(message: string): string[] | string {
  try {
    return [...namesIn(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst())].sort();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/** Literals (0) and `#` (7) have no name; plurals and choices have messages in them. */
function namesIn(nodes: readonly Node[], found = new Set<string>()): Set<string> {
  for (const node of nodes) {
    if (node.type !== 0 && node.type !== 7) found.add(node.value);
    if ('options' in node) for (const { value } of Object.values(node.options)) namesIn(value, found);
  }
  return found;
}

export const lineOfKey = ({ text }: SourceFile, key: string) =>
  lineOf(text, Math.max(0, text.indexOf(`'${key}'`)));
