import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../contract.ts';
import { changeOf, conflictsOf, contentFields, settled } from './correction.ts';

const before: Content = {
  activity: 'result',
  text: 'Har ansatt 8.',
  happened: '2025-11-14T11:30',
  who: 'programlederen',
  visibility: 'public',
  lang: 'nb',
  source: null,
};

describe('a correction', () => {
  it('sends what was changed and nothing else', () => {
    expect(changeOf(before, { ...before, text: 'Har ansatt 6.' })).toEqual({ text: 'Har ansatt 6.' });
    expect(changeOf(before, { ...before })).toEqual({});
  });

  it('can take the source away', () => {
    const sourced = { ...before, source: { title: 'Rapport', url: 'https://example.org' } };
    expect(changeOf(sourced, before)).toEqual({ source: null });
  });

  it('asks only about what two people changed to different things', () => {
    const theirs = { ...before, text: 'Har ansatt 7.', who: 'ordføreren', activity: 'board' as const };
    const yours = { text: 'Har ansatt 6.', who: 'ordføreren', visibility: 'internal' as const };
    expect(conflictsOf(before, theirs, yours)).toEqual(['text']);
    expect(settled(theirs, yours, [])).toEqual({ text: 'Har ansatt 6.', visibility: 'internal' });
    expect(settled(theirs, yours, ['text'])).toEqual({ visibility: 'internal' });
  });

  it('never undoes what the other did unless asked to, whatever both changed', () => {
    const content = fc.record({
      activity: fc.constantFrom('result', 'board'),
      text: fc.constantFrom('a', 'b', 'c'),
      happened: fc.constantFrom('2010', '2011'),
      who: fc.constantFrom('x', 'y'),
      visibility: fc.constantFrom('internal', 'public'),
      lang: fc.constantFrom('nb', 'sv'),
      source: fc.constantFrom(null, { title: 't', url: 'https://example.org' }),
    }) as fc.Arbitrary<Content>;
    fc.assert(
      fc.property(content, content, content, (start, theirs, after) => {
        const yours = changeOf(start, after);
        const result = { ...theirs, ...settled(theirs, yours, conflictsOf(start, theirs, yours)) };
        for (const field of contentFields) {
          const changedByThem = JSON.stringify(start[field]) !== JSON.stringify(theirs[field]);
          if (changedByThem) expect(result[field]).toEqual(theirs[field]);
          else expect(result[field]).toEqual(after[field]);
        }
      }),
    );
  });
});
