import ts from 'typescript';
import type { Breach, Law } from './law.ts';
import { type Relation, relationsOf } from './relations.ts';
import { textsOf } from './syntax.ts';
import { isCode, isGenerated, isTest, type SourceFile } from './tree.ts';

/**
 * A module's tables are its own: other modules read the views that it publishes. The platform's tables (units, files) are
 * what every module stands on: a module's store may read them, under the same row-level security, and never write.
 */
export const tableOwners: Law = {
  name: '2-table-owners',
  guarantee: "a table is touched by its owner's store only; others read what the owner publishes",
  check: (tree) => {
    const tables = relationsOf(tree).filter(({ kind }) => kind === 'table');
    const modules = new Set(tree.files.map(({ path }) => /^modules\/([^/]+)\//.exec(path)?.[1]));
    return tree.files
      .filter(({ path }) => isCode(path) && !isTest(path) && !isGenerated(path) && !path.startsWith('tests/'))
      .flatMap((file) => breachesIn(file, tables, modules));
  },
};

function breachesIn(
  file: SourceFile,
  tables: readonly Relation[],
  modules: ReadonlySet<string | undefined>,
): Breach[] {
  return textsOf(file).flatMap(({ text, node, line }) =>
    touched(text, node, tables).flatMap(({ table, writes }) => {
      const what = breach(file.path, table, writes, modules);
      return what ? [{ path: file.path, line, what }] : [];
    }),
  );
}

function breach(
  path: string,
  { schema, name }: Relation,
  writes: boolean,
  modules: ReadonlySet<string | undefined>,
) {
  const ofModule = modules.has(schema) && schema !== 'access';
  const own = (ofModule ? [`modules/${schema}/`] : (platformOwners[schema] ?? [])).some((folder) =>
    path.startsWith(folder),
  );
  const inModule = path.startsWith('modules/');
  if (inModule && !/\/([\w-]+-)?(store|search)\.ts$/.test(path))
    return `${schema}.${name} is touched outside a store`;
  if (own) return undefined;
  if (ofModule) return `${schema}.${name} belongs to modules/${schema}; read a view that it publishes`;
  return writes ? `${schema}.${name} belongs to the platform, and is written here` : undefined;
}

/** Which folders keep the tables of a schema that is no module's. */
const platformOwners: Record<string, readonly string[]> = {
  access: ['platform/access/', 'modules/access/'],
  audit: ['platform/audit/'],
  files: ['platform/files/'],
  mail: ['platform/mail/'],
  platform: ['platform/http/', 'platform/jobs/'],
};

function touched(
  text: string,
  node: ts.Node,
  tables: readonly Relation[],
): { table: Relation; writes: boolean }[] {
  const call = builderCall(node);
  return tables.flatMap((table) => {
    const name = `${table.schema}\\.${table.name}`;
    if (call && new RegExp(`^${name}( as \\w+)?$`).test(text)) return [{ table, writes: writers.has(call) }];
    const sql = new RegExp(`\\b(from|join|into|update|using|only|table|truncate)\\s+${name}\\b`, 'gi');
    return [...text.matchAll(sql)].map(([found, verb = '']) => ({
      table,
      writes: /into|update|truncate/i.test(verb) || new RegExp(`delete\\s+${found}`, 'i').test(text),
    }));
  });
}

/** `selectFrom('a.b')`, `selectFrom(['a.b'])`: the name of the query builder's method that a text is given to. */
function builderCall(node: ts.Node): string | undefined {
  const holder = ts.isArrayLiteralExpression(node.parent) ? node.parent.parent : node.parent;
  if (!ts.isCallExpression(holder) || !ts.isPropertyAccessExpression(holder.expression)) return undefined;
  const name = holder.expression.name.text;
  return writers.has(name) || readers.test(name) ? name : undefined;
}

const writers = new Set(['insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto']);
const readers = /^(selectFrom|from|using|table|\w*[jJ]oin\w*)$/;
