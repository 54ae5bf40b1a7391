import { describe, expect, it } from 'vitest';
import { placesOfNorway } from './places-of-norway.ts';
import { placesOfSweden } from './places-of-sweden.ts';

describe('the municipalities of Norway as squares', () => {
  it('are the 357 of 2024, each once and by its number', () => {
    const codes = placesOfNorway.map(({ code }) => code);
    expect(codes).toHaveLength(357);
    expect(new Set(codes).size).toBe(357);
    expect(codes.every((code) => /^\d{4}$/.test(code))).toBe(true);
  });

  it('have a square of their own', () => {
    const squares = placesOfNorway.map(({ col, row }) => `${col} ${row}`);
    expect(new Set(squares).size).toBe(357);
    expect(Math.max(...placesOfNorway.map(({ col }) => col))).toBe(36);
    expect(Math.max(...placesOfNorway.map(({ row }) => row))).toBe(44);
  });

  it('lie in a county with a name', () => {
    expect(placesOfNorway.filter(({ county }) => !/\p{L}{4}/u.test(county.name))).toEqual([]);
    expect(new Set(placesOfNorway.map(({ county }) => county.code)).size).toBe(15);
  });

  it('are told apart by name and county', () => {
    const named = placesOfNorway.map(({ name, county }) => `${name}, ${county.name}`);
    expect(new Set(named).size).toBe(357);
    expect(named.filter((each) => each.startsWith('Herøy'))).toEqual([
      'Herøy, Møre og Romsdal',
      'Herøy, Nordland',
    ]);
  });

  it('carry their Sámi names', () => {
    expect(placesOfNorway.find(({ code }) => code === '5612')?.otherNames).toContain('Guovdageaidnu');
  });
});

describe('the municipalities of Sweden as squares', () => {
  it('are 290, each once, by its code, and on a square of its own', () => {
    const codes = placesOfSweden.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toHaveLength(290);
    expect(codes.every((code) => /^\d{4}$/.test(code))).toBe(true);
    expect(new Set(placesOfSweden.map(({ col, row }) => `${col} ${row}`)).size).toBe(290);
  });

  it('lie in one of 21 counties with a name', () => {
    expect(new Set(placesOfSweden.map(({ county }) => county.name)).size).toBe(21);
    expect(placesOfSweden.filter(({ county }) => !county.name.endsWith(' län'))).toEqual([]);
    expect(placesOfSweden.find(({ code }) => code === '0331')).toMatchObject({
      name: 'Heby',
      county: { code: '03', name: 'Uppsala län' },
    });
  });

  it('are told apart by name alone', () =>
    expect(new Set(placesOfSweden.map(({ name }) => name)).size).toBe(290));
});
