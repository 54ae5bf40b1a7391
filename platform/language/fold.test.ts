import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('folded words', () => {
  it.each([
    ['Ålesund', 'aalesund'],
    ['Östersund', 'østersund'],
    ['Härjedalen', 'hærjedalen'],
    ['Kárášjohka', 'karašjohka'],
    ['SØR-VARANGER', 'sør-varanger'],
    ['Café', 'cafe'],
  ])('%s is %s', (words, folded) => expect(fold(words)).toBe(folded));

  it('are found by whoever writes aa for å, or the letters of the neighbour', () => {
    expect(fold('Aalesund')).toBe(fold('Ålesund'));
    expect(fold('Bømlo')).toBe(fold('Bömlo'));
    expect(fold('Værøy')).toBe(fold('Väröy'));
  });

  it('folded again stay as they are', () => {
    fc.assert(fc.property(fc.string(), (words) => fold(fold(words)) === fold(words)));
  });
});
