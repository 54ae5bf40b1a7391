import { describe, expect, it } from 'vitest';
import norway from './norway-changes.json' with { type: 'json' };
import { placesOfNorway } from './places-of-norway.ts';
import { tilesOf } from './tiles-of.ts';

const namesOf = (code: string) =>
  tilesOf(code).map((tile) => placesOfNorway.find((place) => place.code === tile)?.name);

describe('where a municipality lies on the map of today', () => {
  it.each(placesOfNorway.map(({ code }) => code).filter((_, at) => at % 40 === 0))(
    'is its own square while it exists: %s',
    (code) => expect(tilesOf(code)).toEqual([code]),
  );

  it.each([
    ['0628', 'Hurum', 'Asker'],
    ['3025', 'Asker, while in Viken', 'Asker'],
    ['0529', 'Vestre Toten, while in Oppland', 'Vestre Toten'],
    ['1624', 'Rissa', 'Indre Fosen'],
    ['1718', 'Leksvik', 'Indre Fosen'],
    ['1751', 'Nærøy in Ytre Namdal', 'Nærøysund'],
    ['1755', 'Leka in Ytre Namdal', 'Leka'],
    ['1543', 'Nesset', 'Molde'],
    ['1837', 'Meløy, whose number never changed', 'Meløy'],
    ['2030', 'Sør-Varanger, twice renumbered', 'Sør-Varanger'],
    ['0716', 'Re', 'Tønsberg'],
  ])('follows mergers and new numbers: %s, %s', (code, _, name) => expect(namesOf(code)).toEqual([name]));

  it.each([
    ['5012', ['Heim', 'Hitra', 'Orkland']],
    ['1850', ['Narvik', 'Hamarøy']],
    ['0720', ['Sandefjord', 'Tønsberg']],
    ['1507', ['Ålesund', 'Haram']],
  ])('is each of those that one was divided among: %s', (code, names) =>
    expect([...namesOf(code)].sort()).toEqual([...names].sort()),
  );

  it('does not follow a part that was given away while the rest went on', () => {
    expect(namesOf('0412')).toEqual(['Ringsaker']);
  });

  it('is nowhere for numbers that are invented or no numbers', () => {
    for (const code of ['9901', '0000', '', '5', 'Hurum']) expect(tilesOf(code)).toEqual([]);
  });

  it('is somewhere for every number that was in use since 1972', () => {
    const used = new Set(norway.changes.flatMap(([, from = '', to = '']) => `${from} ${to}`.split(' ')));
    expect(used.size).toBeGreaterThan(800);
    expect([...used].filter((code) => tilesOf(code).length === 0)).toEqual([]);
  });

  it('is one of the squares there are', () => {
    const today = new Set(placesOfNorway.map(({ code }) => code));
    const used = norway.changes.flatMap(([, from = '']) => from.split(' '));
    expect(used.flatMap(tilesOf).filter((tile) => !today.has(tile))).toEqual([]);
  });
});
