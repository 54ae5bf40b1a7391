import { describe, expect, it } from 'vitest';
import { docstringsOf, named, tellsErrors } from '../docstrings.ts';

const { exported, functions, canThrow } = docstringsOf(import.meta.dirname);

describe('what the package exports', { timeout: 60_000 }, () => {
  it('has a docstring: every function, class and constant', () => {
    expect(functions.length).toBeGreaterThan(4);
    expect(named(exported.filter(({ doc }) => doc.length < 20))).toEqual([]);
  });

  it('says what it throws, wherever a refusal can be reached from it', () => {
    const silent = functions.filter(({ node, doc }) => canThrow(node) && !tellsErrors(doc));
    expect(named(silent)).toEqual([]);
  });

  it('is seen through: a reader can refuse, and a count of cells cannot', () => {
    const can = (name: string) => exported.some((each) => each.name === name && canThrow(each.node));
    expect(can('readJsonStat')).toBe(true);
    expect(can('writeJsonStat')).toBe(true);
    expect(can('cellsOf')).toBe(false);
  });
});
