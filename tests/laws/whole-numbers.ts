import ts from 'typescript';
import type { Breach, Law } from './law.ts';
import { linesMatching, migrationsOf } from './relations.ts';
import { collect, lineOfNode } from './syntax.ts';
import type { SourceFile } from './tree.ts';

/** `1 - 9/10 >= 0.1` is false: money is minor units, FTE are hundredths, shares are cross-multiplied. */
export const wholeNumbers: Law = {
  name: '8-whole-numbers',
  guarantee: 'no amount, count or moment is kept in a type that rounds it or forgets its zone',
  check: (tree) => [
    ...migrationsOf(tree).flatMap(inMigration),
    ...tree.files.filter(({ path }) => path.endsWith('/contract.ts')).flatMap(inContract),
  ],
};

function inMigration({ path, text }: SourceFile): Breach[] {
  const columns =
    /^\s+\w+ (real|double precision|float\d?|money|numeric(\(\d+(, ?\d+)?\))?|decimal|timestamp(?!tz))\b/gim;
  return linesMatching(text, columns).map(({ line, match }) => ({
    path,
    line,
    what: `a column of type ${match[1]}`,
  }));
}

const inContract = (file: SourceFile): Breach[] =>
  collect(file, (node) => {
    if (!ts.isCallExpression(node) || !/^z\.(coerce\.)?number$/.test(node.expression.getText()))
      return undefined;
    const next = ts.isPropertyAccessExpression(node.parent) ? node.parent.name.text : '';
    if (next === 'int') return undefined;
    return {
      path: file.path,
      line: lineOfNode(node),
      what: 'a number that is not whole: z.number().int(), in the smallest unit',
    };
  });
