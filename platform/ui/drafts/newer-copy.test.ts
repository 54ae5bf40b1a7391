import { describe, expect, it } from 'vitest';
import { newerCopy } from './newer-copy.ts';

const at = (typed: number) => ({ content: { text: `typed at ${typed}` }, typed, key: 'k' });

describe('two copies of one draft', () => {
  it('goes on from the one that was typed last', () => {
    expect(newerCopy(at(2), at(1))).toEqual({ copy: at(2), from: 'browser' });
    expect(newerCopy(at(1), at(2))).toEqual({ copy: at(2), from: 'server' });
    expect(newerCopy(at(1), at(1))?.from).toBe('server');
  });

  it('goes on from the only one', () => {
    expect(newerCopy(undefined, at(1))?.from).toBe('server');
    expect(newerCopy(at(1), null)?.from).toBe('browser');
    expect(newerCopy(undefined, null)).toBeUndefined();
  });

  it('is not stopped by a copy that an older version wrote', () => {
    expect(newerCopy({ text: 'old' }, at(1))?.from).toBe('server');
    expect(newerCopy('nonsense', 7)).toBeUndefined();
    for (const part of [
      { content: [] },
      { content: null },
      { typed: '1' },
      { typed: null },
      { key: '' },
      { key: 7 },
    ])
      expect(newerCopy({ ...at(2), ...part }, undefined), JSON.stringify(part)).toBeUndefined();
  });
});
