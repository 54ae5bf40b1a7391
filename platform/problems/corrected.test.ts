import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrected, same } from './corrected.ts';

const before = { text: 'Eight calls.', source: { title: 'A', url: 'B' }, when: '2012' };

describe('a correction', () => {
  it('leaves what it does not name, and tells what it changed', () => {
    expect(corrected(before, { text: 'Six calls.', when: undefined })).toEqual({
      ok: true,
      value: { after: { ...before, text: 'Six calls.' }, changed: ['text'] },
    });
  });

  it('of nothing is refused: without a field, with the same, with a source whose parts stand otherwise', () => {
    for (const change of [{}, { text: undefined }, { ...before }, { source: { url: 'B', title: 'A' } }])
      expect(corrected(before, change)).toMatchObject({ ok: false, problem: { code: 'nothing-corrected' } });
  });
});

describe('two things say the same', () => {
  it('in whatever order their parts stand, and not when a list stands in another', () => {
    expect(same({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true);
    expect(same([1, 2], [2, 1])).toBe(false);
    expect([same(null, undefined), same(undefined, undefined)]).toEqual([false, true]);
  });

  it('when one is the other, sent and received', () => {
    fc.assert(
      fc.property(fc.json(), (sent) => {
        expect(same(JSON.parse(sent), JSON.parse(sent))).toBe(true);
      }),
    );
  });
});
