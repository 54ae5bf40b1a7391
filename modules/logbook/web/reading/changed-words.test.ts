import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedWords } from './changed-words.ts';

const marked = (before: string, now: string) =>
  changedWords(before, now)
    .filter((piece) => piece.changed)
    .map((piece) => piece.text);

describe('the words that a correction changed', () => {
  it('are only those that were not there', () => {
    expect(marked('Har ansatt 8 personer siden mai.', 'Har ansatt 6 personer siden mai.')).toEqual(['6']);
  });

  it('are marked as one when they stand together', () => {
    expect(marked('Møte med ledelsen.', 'Møte med styret i bedriften.')).toEqual(['styret i bedriften.']);
  });

  it('are none when words were only taken away', () => {
    expect(marked('Ringte to ganger i går.', 'Ringte i går.')).toEqual([]);
  });

  it('never change the text they are marked in, whatever it is', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', '.', 'år', '👩‍🌾'))
      .map((x) => x.join(''));
    fc.assert(
      fc.property(text, text, (before, now) => {
        const pieces = changedWords(before, now);
        expect(pieces.map((piece) => piece.text).join('')).toBe(now);
        if (before === now) expect(pieces.some((piece) => piece.changed)).toBe(false);
      }),
    );
  });
});
