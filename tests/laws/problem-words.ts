import ts from 'typescript';
import { languages } from '#platform/language/language.ts';
import { argumentsOf, type Catalogue, cataloguesOf } from './catalogues.ts';
import type { Breach, Law } from './law.ts';
import { collect, lineOfNode } from './syntax.ts';
import { isCode, isTest, type SourceFile } from './tree.ts';

/**
 * A code without words would be told as `problem.some-code.title`; words that want a value nobody gives would fail while
 * telling. Codes that are worked out at run time are found by the fuzz suite. What packages throw are no problems of ours: whoever
 * uses them says what they mean here.
 */
export const problemWords: Law = {
  name: '7-problem-words',
  guarantee: 'whatever is refused is told in four languages: what was wrong, where, and what to do',
  check: async (tree) => {
    const catalogues = await cataloguesOf(tree);
    return tree.files
      .filter(({ path }) => isCode(path) && !isTest(path) && !/^(tests|packages)\//.test(path))
      .flatMap((file) => codesIn(file).flatMap((code) => breachesOf(file, code, catalogues)));
  },
};

/** A code as written, the messages it is told with, and the values that go with it (undefined: not known here). */
type Code = { keys: readonly string[]; given: readonly string[] | undefined; line: number };

function breachesOf(
  file: SourceFile,
  { keys, given, line }: Code,
  catalogues: readonly Catalogue[],
): Breach[] {
  return keys.flatMap((key) => {
    const at = { path: file.path, line };
    const without = languages.filter((language) => wordsFor(key, language, catalogues) === undefined);
    if (without.length > 0) return [{ ...at, what: `${key} has no words in ${without.join(', ')}` }];
    const wanted = argumentsOf(wordsFor(key, 'nb', catalogues) ?? '');
    const lacking = given && typeof wanted !== 'string' ? wanted.filter((name) => !given.includes(name)) : [];
    return lacking.length > 0
      ? [{ ...at, what: `${key} wants {${lacking.join(', ')}}, which is not given here` }]
      : [];
  });
}

const wordsFor = (key: string, language: (typeof languages)[number], catalogues: readonly Catalogue[]) =>
  catalogues
    .map(({ spoken }) => spoken.get(language)?.messages[key])
    .find((message) => message !== undefined);

const codesIn = (file: SourceFile): Code[] =>
  collect(file, (node) =>
    ts.isObjectLiteralExpression(node) ? (ofProblem(node, file) ?? ofShape(node, file)) : ofCall(node, file),
  );

/** `{ code: 'not-found', status: 404 }` is a problem; `{ field: 'until', code: 'ends-before-start' }` is about a field. */
function ofProblem(node: ts.ObjectLiteralExpression, file: SourceFile): Code | undefined {
  const code = property(node, 'code');
  if (!code || !ts.isStringLiteral(code)) return undefined;
  const line = lineOfNode(code);
  if (property(node, 'status'))
    return { keys: ofProblemCode(code.text), given: names(property(node, 'params')), line };
  if (!property(node, 'field') && !file.path.endsWith('/field-problems.ts')) return undefined;
  // Rows of a list that is brought in are told cell by cell, in words of their own.
  if (inList(file)) return { keys: ofRowCode(code.text), given: undefined, line };
  return { keys: [`field.${code.text}`], given: names(property(node, 'params')), line };
}

/** The code that a shape refuses with: `.refine(check, { error: 'not-a-date' })`. */
function ofShape(node: ts.ObjectLiteralExpression, file: SourceFile): Code | undefined {
  const error = property(node, 'error');
  const inCall =
    ts.isCallExpression(node.parent) &&
    /\.(refine|superRefine|check|regex)$/.test(node.parent.expression.getText());
  if (!error || !ts.isStringLiteral(error) || !inCall || file.path.startsWith('platform/config/'))
    return undefined;
  return { keys: [`field.${error.text}`], given: undefined, line: lineOfNode(error) };
}

/** Where codes are handed to a function that makes the problem: `unreadable('damaged')`, `wrong('text', 'missing')`. */
function ofCall(node: ts.Node, file: SourceFile): Code | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const name = node.expression.getText();
  const [first, second] = node.arguments;
  if ((name === 'tableProblem' || name === 'unreadable') && first && ts.isStringLiteral(first))
    return { keys: ofProblemCode(first.text), given: undefined, line: lineOfNode(first) };
  if (name === 'wrong' && inList(file) && second && ts.isStringLiteral(second))
    return { keys: ofRowCode(second.text), given: undefined, line: lineOfNode(second) };
  return undefined;
}

const ofProblemCode = (code: string) => [`problem.${code}.title`, `problem.${code}.detail`];
const ofRowCode = (code: string) => [`import.${code}.message`, `import.${code}.remedy`];
const inList = ({ path }: SourceFile) =>
  /\/(old-log|job-list|reading)\/|^platform\/documents\/importing\//.test(path);

function property(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const each of node.properties) {
    if (each.name?.getText() !== name) continue;
    if (ts.isPropertyAssignment(each)) return each.initializer;
    if (ts.isShorthandPropertyAssignment(each)) return each.name;
  }
  return undefined;
}

function names(params: ts.Expression | undefined): string[] | undefined {
  if (!params) return [];
  if (!ts.isObjectLiteralExpression(params) || params.properties.some(ts.isSpreadAssignment))
    return undefined;
  return params.properties.map((each) => each.name?.getText() ?? '');
}
