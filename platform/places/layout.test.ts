import { describe, expect, it } from 'vitest';
import { placesOfNorway } from './places-of-norway.ts';

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
