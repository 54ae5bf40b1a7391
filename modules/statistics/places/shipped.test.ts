import { describe, expect, it } from 'vitest';
import { placesOfNorway } from '#platform/places/places-of-norway.ts';
import { placesOfSweden } from '#platform/places/places-of-sweden.ts';
import { placesOn } from './on-a-day.ts';
import { shippedGraph } from './shipped.ts';

const norway = shippedGraph('NO');
const sweden = shippedGraph('SE');

describe('the municipalities that come with the program', () => {
  it.each([
    [1972, 444],
    [1974, 443],
    [1976, 445],
    [1977, 454],
    [1988, 448],
    [1992, 439],
    [1994, 435],
    [2002, 434],
    [2005, 433],
    [2006, 431],
    [2008, 430],
    [2012, 429],
    [2013, 428],
    [2016, 428],
    [2017, 426],
    [2018, 422],
    [2020, 356],
    [2024, 357],
  ])('on 1 January %i, Norway had %i', (year, count) =>
    expect(placesOn(norway, `${year}-01-01`)).toHaveLength(count),
  );

  it.each([
    ['2002-01-01', 289],
    ['2002-12-31', 289],
    ['2003-01-01', 290],
    ['2007-01-01', 290],
    ['2026-01-01', 290],
  ])('on %s, Sweden had %i', (day, count) => expect(placesOn(sweden, day)).toHaveLength(count));

  it('are those of the map', () => {
    const named = (places: readonly { code: string; name: string }[]) =>
      places.map(({ code, name }) => [code, name]);
    expect(named(placesOn(norway, '2024-01-01'))).toEqual(named(placesOfNorway));
    expect(named(placesOn(sweden, '2007-01-01'))).toEqual(named(placesOfSweden));
  });

  it('have a name in every era', () => {
    const nameless = [...norway.eras, ...sweden.eras].filter(({ name, officialName }) =>
      /\d|^$/.test(name + officialName),
    );
    expect(nameless).toEqual([]);
  });

  it('are not known before the list begins', () => {
    expect(placesOn(norway, '1971-12-31')).toEqual([]);
    expect(placesOn(sweden, '2001-12-31')).toEqual([]);
  });

  it('are made once', () => expect(shippedGraph('NO')).toBe(norway));
});
