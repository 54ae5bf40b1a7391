import ts from 'typescript';
import type { SourceFile } from './tree.ts';

/** The syntax tree of a file, read once. */
export function syntaxOf(file: SourceFile): ts.SourceFile {
  const known = read.get(file);
  if (known) return known;
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const made = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2023, true, kind);
  read.set(file, made);
  return made;
}

const read = new WeakMap<SourceFile, ts.SourceFile>();

/** Every node of a file that `pick` makes something of. */
export function collect<T>(file: SourceFile, pick: (node: ts.Node) => T | undefined): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    const picked = pick(node);
    if (picked !== undefined) found.push(picked);
    ts.forEachChild(node, visit);
  };
  visit(syntaxOf(file));
  return found;
}

export const lineOfNode = (node: ts.Node): number => {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
};

/** What a file imports or re-exports, and where; also `import()`. */
export function importsOf(file: SourceFile): { from: string; line: number; names: readonly string[] }[] {
  return collect(file, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      return { from: textOf(node.moduleSpecifier), line: lineOfNode(node), names: namesIn(node) };
    }
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0]
    ) {
      return { from: textOf(node.arguments[0]), line: lineOfNode(node), names: [] };
    }
    return undefined;
  });
}

function namesIn(node: ts.ImportDeclaration | ts.ExportDeclaration): string[] {
  const bound = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
  if (!bound || !(ts.isNamedImports(bound) || ts.isNamedExports(bound))) return [];
  return bound.elements.map((element) => (element.propertyName ?? element.name).text);
}

/** The text of a literal, or of the parts of a template that are known. */
export function textOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map((span) => `\u0000${span.literal.text}`).join('');
  }
  return '';
}

/** Every text in the code, a whole template at a time. */
export const textsOf = (file: SourceFile) =>
  collect(file, (node) => {
    const literal = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
    return literal && !isImportPath(node) ? { text: textOf(node), node, line: lineOfNode(node) } : undefined;
  });

const isImportPath = (node: ts.Node) =>
  ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);
