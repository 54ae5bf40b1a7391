import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOfNorway, tilesOf } from '#platform/places/norway.ts';
import { find } from './find.ts';
import { programmeIn } from './testing/programmes.ts';

const toten = programmeIn([['Vestre Toten', '3443']]);
const hurum = programmeIn([['Hurum', '0628']]);
const eksempelvik = programmeIn([['Eksempelvik', '9901']], { example: true });
const all = { programmes: [toten, hurum, eksempelvik], places: placesOfNorway, tilesOf };

const slugs = (question: string) => find(question, all)?.programmes.map(({ slug }) => slug);
const without = (question: string) => find(question, all)?.without.map(({ name }) => name);

describe('one question', () => {
  it.each([
    ['vestre toten', 'the municipality'],
    ['toten', 'a part of its name'],
    ['TOTEN VES', 'the beginnings of its words, in any order'],
    ['omstilling i vestre', 'the programme'],
  ])('finds a programme by %s: %s', (question) => expect(slugs(question)).toEqual(['vestre toten']));

  it('finds a programme by what its municipality was called, and by what it became', () => {
    expect(slugs('hurum')).toEqual(['hurum']);
    expect(slugs('asker')).toEqual(['hurum']);
    expect(without('asker')).toEqual([]);
  });

  it('finds what is invented by its own name', () => expect(slugs('eksempel')).toEqual(['eksempelvik']));

  it('tells of a municipality without a programme that it is one', () => {
    expect(slugs('lom')).toEqual([]);
    expect(without('lom')).toEqual(['Lom']);
    expect(without('toten')).toEqual(['Østre Toten']);
  });

  it.each([
    ['Ålesund', 'Ålesund'],
    ['aalesund', 'Ålesund'],
    ['Väröy', 'Værøy'],
    ['bömlo', 'Bømlo'],
    ['guovdageaidnu', 'Kautokeino'],
    ['Hå', 'Hå'],
    ['sør varanger', 'Sør-Varanger'],
    ['sør-var', 'Sør-Varanger'],
  ])('is understood however it is spelt: %s', (question, name) => expect(without(question)).toContain(name));

  it('tells of each municipality of a name, and first of the one that begins so', () => {
    expect(without('herøy')).toEqual(['Herøy', 'Herøy']);
    expect(without('ås')?.[0]).toBe('Ås');
    expect(without('fron')?.every((name) => name.endsWith('-Fron'))).toBe(true);
    expect(without('nord')?.[0]).toMatch(/^Nord/);
  });

  it('shows a few and counts the rest', () => {
    const found = find('st', all);
    expect(found?.without).toHaveLength(5);
    expect(found?.more).toBeGreaterThan(0);
  });

  it('is none yet with less than two letters', () => {
    for (const question of ['', ' ', 'v', '- -', '!']) expect(find(question, all)).toBeUndefined();
  });

  it('finds nothing where there is nothing', () => {
    expect(find('finnesikke', all)).toEqual({ programmes: [], without: [], more: 0 });
  });

  it('finds programmes before the municipalities have come', () => {
    const early = { ...all, places: [], tilesOf: () => [] };
    expect(find('toten', early)?.programmes).toEqual([toten]);
  });

  it('never says that a municipality with a programme has none, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), (question) => {
        const codes = (find(question, all)?.without ?? []).map(({ code }) => code);
        expect(codes).not.toContain('3443');
        expect(codes).not.toContain('3203');
      }),
    );
  });

  it('finds every municipality by its name', () => {
    const none = { ...all, programmes: [] };
    fc.assert(
      fc.property(fc.constantFrom(...placesOfNorway), ({ name, code }) => {
        const found = find(name, none);
        expect((found?.without ?? []).map((place) => place.code)).toContain(code);
      }),
    );
  });
});
