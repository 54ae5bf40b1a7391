import type ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { docstringsOf, named, tellsErrors } from '../docstrings.ts';

const { exported, functions, canThrow } = docstringsOf(import.meta.dirname);

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
