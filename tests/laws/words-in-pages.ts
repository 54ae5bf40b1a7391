import ts from 'typescript';
import type { Breach, Law } from './law.ts';
import { collect, lineOfNode } from './syntax.ts';
import { isTest, type SourceFile } from './tree.ts';

/** Words in a component would be in one language for everybody. */
export const wordsInPages: Law = {
  name: '10-words-in-pages',
  guarantee: 'every word that a page shows comes from messages/',
  check: (tree) =>
    tree.files.filter(({ path }) => path.endsWith('.tsx') && !isTest(path)).flatMap(breachesIn),
};

const breachesIn = (file: SourceFile): Breach[] =>
  collect(file, (node) => {
    const text = shown(node)?.trim();
    if (!text || !/\p{L}{2}/u.test(text) || sameEverywhere.has(text)) return undefined;
    return {
      path: file.path,
      line: lineOfWords(node),
      what: `“${text.slice(0, 40)}” is written into the page; give it a key in messages/`,
    };
  });

/** Proper names, key caps, the beginning of an address. */
const sameEverywhere = new Set(['Omstilt', 'Ctrl', 'Cmd', 'Enter', 'Esc', 'https://']);

function shown(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isJsxExpression(node) && node.expression && ts.isJsxElement(node.parent))
    return literalIn(node.expression);
  if (!ts.isJsxAttribute(node) || !visible.test(node.name.getText())) return undefined;
  const value = node.initializer;
  if (value && ts.isStringLiteral(value)) return value.text;
  return value && ts.isJsxExpression(value) && value.expression ? literalIn(value.expression) : undefined;
}

/** A literal, or one that either side of a choice would show. */
function literalIn(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isConditionalExpression(node)) return literalIn(node.whenTrue) ?? literalIn(node.whenFalse);
  if (ts.isBinaryExpression(node)) return literalIn(node.right);
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ');
  return undefined;
}

const visible =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|description|heading|caption|legend|summary|hint|error)$/;

/** Text between tags begins right after the tag; its words may begin lines further down. */
function lineOfWords(node: ts.Node): number {
  if (!ts.isJsxText(node)) return lineOfNode(node);
  const before = node.text.length - node.text.trimStart().length;
  return node.getSourceFile().getLineAndCharacterOfPosition(node.pos + before).line + 1;
}
