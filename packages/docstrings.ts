import { join, relative } from 'node:path';
import ts from 'typescript';

export type Exported = {
  readonly name: string;
  readonly file: string;
  readonly doc: string;
  readonly node: ts.Node;
};

/** What a package's `index.ts` exports, wherever it is declared, read as the compiler reads it: with what is said of it, and whether it can refuse. */
export function docstringsOf(root: string) {
  const program = ts.createProgram([join(root, 'index.ts')], {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const exported = exportsOf('index.ts');
  return { exported, functions: exported.filter(({ node }) => isFunction(node)), canThrow };

  function exportsOf(entry: string): Exported[] {
    const source = program.getSourceFile(join(root, entry)) as ts.SourceFile;
    const module = checker.getSymbolAtLocation(source) as ts.Symbol;
    return checker.getExportsOfModule(module).flatMap((found) => {
      const symbol = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
      const [node] = symbol.declarations ?? [];
      if (!node || !(symbol.flags & ts.SymbolFlags.Value)) return [];
      const doc = ts.displayPartsToString(symbol.getDocumentationComment(checker));
      return [{ name: symbol.name, file: relative(root, node.getSourceFile().fileName), doc, node }];
    });
  }

  function isFunction(node: ts.Node): boolean {
    return checker.getTypeAtLocation(node).getCallSignatures().length > 0 || ts.isClassDeclaration(node);
  }

  /** Whether a `throw` stands in the declaration or in anything of the package that it names, however far. */
  function canThrow(node: ts.Node, seen = new Set<ts.Node>()): boolean {
    if (seen.has(node)) return false;
    seen.add(node);
    return walk(node);

    function walk(inner: ts.Node): boolean {
      if (ts.isThrowStatement(inner)) return true;
      if (ts.isTypeNode(inner)) return false;
      if (ts.isIdentifier(inner) && declarationsOf(inner).some((each) => canThrow(each, seen))) return true;
      return ts.forEachChild(inner, (child) => walk(child) || undefined) ?? false;
    }
  }

  function declarationsOf(name: ts.Identifier): ts.Node[] {
    const found = checker.getSymbolAtLocation(name);
    const symbol = found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
    return (symbol?.declarations ?? []).filter(
      (each) =>
        (ts.isFunctionDeclaration(each) || ts.isVariableDeclaration(each)) &&
        each.getSourceFile().fileName.startsWith(root),
    );
  }
}

export const named = (list: readonly Exported[]): string[] =>
  list.map(({ file, name }) => `${file}: ${name}`);

export const tellsErrors = (doc: string): boolean =>
  /\bThrows\b|`\w+` throws `|\b(As|errors as) `\w+`/.test(doc);
