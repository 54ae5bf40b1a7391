import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, saysSomething } from './plain-text.ts';

describe('a text', () => {
  it.each(['', ' \t\n', '\u001f\u001f', '\u0085', '\u200b', '\u00a0\ufeff', '\u2028'])(
    '%j says nothing',
    (text) => {
      expect(saysSomething(text)).toBe(false);
    },
  );

  it.each(['a', '–', '7', '👍', ' å\u200b', '漢'])('%j says something', (text) => {
    expect(saysSomething(text)).toBe(true);
  });

  it('keeps its lines and tabs, and loses what nobody sees', () => {
    expect(plainText('a\tb\r\nc\vd\fe\u0085f\u0000\u0008g\u007f\u009fh')).toBe('a\tb\r\nc\nd\ne\nfgh');
  });

  it('that is plain is left as it is, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});
