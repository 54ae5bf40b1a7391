import ts from 'typescript';
import type { Breach, Law } from './law.ts';
import { collect, lineOfNode } from './syntax.ts';
import { isCode, isTest, type SourceFile } from './tree.ts';

/** Everything else goes through `withActor`, which sets who acts: a connection of its own would see nothing, or all. */
export const oneWay: Law = {
  name: '2-one-way',
  guarantee: 'only platform/database opens connections, makes query builders and holds pools',
  check: (tree) => tree.files.filter(({ path }) => isCode(path) && !allowed(path)).flatMap(breachesIn),
};

/** platform/jobs gives the queue its own address; tests and benches may look from outside. */
const allowed = (path: string) =>
  path.startsWith('platform/database/') || isTest(path) || path.startsWith('tests/');

const makers = new Set(['Pool', 'Client', 'Kysely', 'PostgresDialect', 'PostgresAdapter', 'PostgresDriver']);

const breachesIn = (file: SourceFile): Breach[] =>
  collect(file, (node) => {
    const what = made(node) ?? held(node);
    return what ? { path: file.path, line: lineOfNode(node), what } : undefined;
  });

function made(node: ts.Node): string | undefined {
  if (!ts.isNewExpression(node)) return undefined;
  const name = ts.isPropertyAccessExpression(node.expression)
    ? node.expression.name.text
    : node.expression.getText();
  return makers.has(name) ? `makes a ${name}; take the transaction that withActor gives` : undefined;
}

function held(node: ts.Node): string | undefined {
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  if (node.name.text === 'pools' && ts.isPropertyAccessExpression(node.parent) && isCount(node.parent.parent))
    return undefined;
  return node.name.text === 'pools'
    ? 'takes hold of a raw pool; take the transaction that withActor gives'
    : undefined;
}

/** How busy a pool is may be measured. */
const isCount = (node: ts.Node) =>
  ts.isPropertyAccessExpression(node) && ['totalCount', 'idleCount', 'waitingCount'].includes(node.name.text);
