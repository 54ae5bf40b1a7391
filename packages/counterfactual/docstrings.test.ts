import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// Read as the compiler reads it: what `index.ts` exports, wherever it is declared.
const root = import.meta.dirname;
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

type Exported = {
  readonly name: string;
  readonly file: string;
  readonly doc: string;
  readonly node: ts.Node;
};

const exported = exportsOf('index.ts');
const functions = exported.filter(({ node }) => isFunction(node));

describe('what the package exports', { timeout: 60_000 }, () => {
  it('has a docstring: every function, class and constant', () => {
    expect(functions.length).toBeGreaterThan(40);
    expect(named(exported.filter(({ doc }) => doc.length < 20))).toEqual([]);
  });

  it('says what it throws, wherever a refusal can be reached from it', () => {
    const silent = functions.filter(({ node, doc }) => canThrow(node) && !tellsErrors(doc));
    expect(named(silent)).toEqual([]);
  });

  it('names its source, wherever it is from a paper', () => {
    const ofPapers = functions.filter(({ file }) =>
      /^(csdid|event-study|estimators|inference|structure)\//.test(file),
    );
    const unsourced = ofPapers.filter(
      ({ doc }) => !/\b(19|20)\d\d\b|\b([Aa]s|of) `\w+`|research\//.test(doc),
    );
    expect(named(unsourced)).toEqual([]);
  });
});

describe('the law itself', { timeout: 60_000 }, () => {
  it('sees a refusal however far it lies, and none where none is', () => {
    const by = (name: string) => functions.find((each) => each.name === name)?.node as ts.Node;
    expect(canThrow(by('panelOf'))).toBe(true);
    // Through `blockOf`, two files away.
    expect(canThrow(by('did'))).toBe(true);
    expect(canThrow(by('balanceOf'))).toBe(false);
    expect(canThrow(by('breaksOf'))).toBe(false);
  });

  it('takes a reference to another function for what that one says', () => {
    expect(tellsErrors('Throws `one-period`.')).toBe(true);
    expect(tellsErrors('As `sc`.')).toBe(true);
    expect(tellsErrors('Never throws.')).toBe(false);
    expect(tellsErrors('The mean.')).toBe(false);
  });
});

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

const named = (list: readonly Exported[]) => list.map(({ file, name }) => `${file}: ${name}`);

const tellsErrors = (doc: string) => /\bThrows\b|\b(As|errors as) `\w+`/.test(doc);

/** Whether a `throw` stands in the declaration or in anything of ours that it names, however far. */
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
