import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import type { Breach, Law } from './law.ts';
import { collect, importsOf, lineOfNode } from './syntax.ts';
import type { SourceFile, Tree } from './tree.ts';

/** A decision that reads the clock can be tested only by waiting, and cannot be explained afterwards. */
export const purity: Law = {
  name: '6-purity',
  guarantee: 'rules, policies and all that they use get clock, ids and randomness as arguments',
  check: (tree) => reachable(tree).flatMap(breachesIn),
};

/** The deciding files, and every file of ours that they import, however far. */
function reachable(tree: Tree): SourceFile[] {
  const byPath = new Map(tree.files.map((file) => [file.path, file]));
  const found = new Set<SourceFile>();
  const follow = (file: SourceFile | undefined): void => {
    if (!file || found.has(file)) return;
    found.add(file);
    for (const { from } of importsOf(file)) follow(byPath.get(target(file.path, from)));
  };
  for (const file of tree.files) if (decides.test(file.path)) follow(file);
  return [...found];
}

const decides = /^modules\/[^/]+\/(rules|policy)(\.ts$|\/)(?!.*\.test\.ts$)/;

const target = (from: string, specifier: string) =>
  specifier.startsWith('#') ? specifier.slice(1) : join(dirname(from), specifier);

const breachesIn = (file: SourceFile): Breach[] =>
  collect(file, (node) => {
    const what = impurity(node);
    return what
      ? { path: file.path, line: lineOfNode(node), what: `${what} in a decision; take it as an argument` }
      : undefined;
  });

function impurity(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date()';
  if (ts.isCallExpression(node)) return forbiddenCall(node);
  const global =
    ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : '';
  if (globals.has(global)) return global;
  if (
    ts.isImportDeclaration(node) &&
    /^(node:|uuid$|crypto$)/.test((node.moduleSpecifier as ts.StringLiteral).text)
  )
    return node.moduleSpecifier.getText();
  return undefined;
}

function forbiddenCall(node: ts.CallExpression): string | undefined {
  const called = node.expression.getText().replace(/\?\.$/, '');
  if (calls.has(called)) return `${called}()`;
  return node.expression.kind === ts.SyntaxKind.ImportKeyword ? 'import()' : undefined;
}

const calls = new Set([
  'Date',
  'Date.now',
  'Math.random',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'randomUUID',
  'alert',
]);

const globals = new Set([
  'process',
  'crypto',
  'performance',
  'window',
  'document',
  'localStorage',
  'navigator',
  'globalThis',
]);
