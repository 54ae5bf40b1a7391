import { describe, expect, it } from 'vitest';
import { placesOfNorway } from '#platform/places/norway.ts';
import { tileNames } from './tile-names.ts';

describe('the names of squares', () => {
  const tiles = tileNames(placesOfNorway);

  it('are those of the municipalities, none twice', () => {
    expect(tiles.find(({ code }) => code === '3443')?.name).toBe('Vestre Toten');
    expect(new Set(tiles.map(({ name }) => name)).size).toBe(placesOfNorway.length);
  });

  it('carry the county where two share one', () => {
    expect(tiles.map(({ name }) => name).filter((name) => name.includes(','))).toEqual([
      'Herøy, Møre og Romsdal',
      'Herøy, Nordland',
      'Våler, Østfold',
      'Våler, Innlandet',
    ]);
  });
});
