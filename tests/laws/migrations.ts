import type { Breach, Law } from './law.ts';
import { linesMatching, migrationsOf } from './relations.ts';
import type { SourceFile, Tree } from './tree.ts';

/** The number decides the order on every installation, and the name tells whose schema is changed. */
export const migrations: Law = {
  name: 'migrations',
  guarantee:
    'migrations are numbered without gaps, named after a module, and change that module’s schema only',
  check: (tree) => {
    const files = [...migrationsOf(tree)].sort((a, b) => a.path.localeCompare(b.path, 'en'));
    return files.flatMap((file, index) => [...nameFaults(tree, file, index + 1), ...foreignSchemas(file)]);
  },
};

const named = /^migrations\/(\d{4})_([a-z]+)(_[a-z0-9_]+)?\.sql$/;

function nameFaults(tree: Tree, { path }: SourceFile, number: number): Breach[] {
  const [, digits, module] = named.exec(path) ?? [];
  const wrong = (what: string) => [{ path, line: 1, what }];
  if (!digits || !module) return wrong('is not named 0001_module_what.sql');
  if (Number(digits) !== number) return wrong(`is number ${Number(digits)} where ${number} comes next`);
  const home =
    module === 'platform' ||
    tree.files.some(
      (file) => file.path.startsWith(`modules/${module}/`) || file.path.startsWith(`platform/${module}/`),
    );
  return home ? [] : wrong(`${module} is neither a module nor a part of the platform`);
}

/** The first migration also makes the audit, which every table stands on. */
function foreignSchemas({ path, text }: SourceFile): Breach[] {
  const module = named.exec(path)?.[2];
  const own = module === 'platform' ? ['platform', 'audit'] : [module];
  const made =
    /^(?:create|alter|drop) (?:or replace )?(?:table|view|function|procedure|domain|type|sequence)(?: if (?:not )?exists)? (\w+)\./gim;
  return linesMatching(text, made)
    .filter(({ match }) => !own.includes(match[1]))
    .map(({ line, match }) => ({
      path,
      line,
      what: `changes the schema ${match[1]}, which is not ${module}’s`,
    }));
}
