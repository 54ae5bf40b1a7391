import { describe, expect, it } from 'vitest';
import { changeOf } from './change-of.ts';

describe('a correction', () => {
  it('sends what says something else, and nothing that was not touched', () => {
    const before = { place: 'Skissnes', because: null, women: 3 };
    expect(changeOf(before, { place: 'Skissnes', because: null, women: 4 })).toEqual({ women: 4 });
    expect(changeOf(before, before)).toEqual({});
  });

  it('sends also what is taken away', () => {
    expect(changeOf<{ place: string | null }>({ place: 'Skissnes' }, { place: null })).toEqual({
      place: null,
    });
  });
});
