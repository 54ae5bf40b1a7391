import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogueSearch } from './catalogue/catalogue-search.ts';
import { readSeriesSearch } from './catalogue/series-search.ts';
import { readPlaceSearch } from './place/place-search.ts';
import { pressed, readPlacesSearch, sortingOf } from './places/places-search.ts';

describe.each([
  ['places', readPlacesSearch],
  ['a place', readPlaceSearch],
  ['the catalogue', readCatalogueSearch],
  ['a series', readSeriesSearch],
] as const)('the address of %s', (_, read: (raw: Record<string, unknown>) => object) => {
  const names = ['q', 'country', 'series', 'period', 'view', 'sort', 'topic', 'loaded', 'boundaries', 'asOf'];
  const anything = fc.dictionary(
    fc.constantFrom(...names, 'before', 'after', 'x'),
    fc.oneof(fc.jsonValue(), fc.constant({ toString: 1 })),
  );

  it('leaves out what it does not understand, whatever that is', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const understood = read(raw);
        expect(read({ ...understood })).toEqual(understood);
        expect('x' in understood).toBe(false);
      }),
    );
  });
});

describe('the address of places', () => {
  it('keeps what was chosen', () => {
    const chosen = {
      q: 'toten',
      country: 'SE',
      series: 'se.population',
      period: '2024Q2',
      view: 'table',
      sort: '-value',
    };
    expect(readPlacesSearch(chosen)).toEqual(chosen);
  });

  it('takes a year or a number that the browser read as one', () => {
    expect(readPlacesSearch({ period: 2024, q: 3443 })).toEqual({ period: '2024', q: '3443' });
  });

  it('does not say what goes without saying', () => {
    expect(readPlacesSearch({ view: 'map', sort: 'name', q: '' })).toEqual({});
  });

  it('turns the order when a heading is pressed twice, and begins with the highest numbers', () => {
    const name = sortingOf('name');
    if (!name) throw new Error('name sorts');
    expect(pressed(name, 'name')).toBe('-name');
    expect(pressed({ by: 'name', down: true }, 'name')).toBe('name');
    expect(pressed(name, 'value')).toBe('-value');
    expect(pressed(name, 'code')).toBe('code');
    expect(sortingOf('weight')).toBeUndefined();
  });
});

it('a day of boundaries is a day that there is', () => {
  expect(readPlaceSearch({ boundaries: '2024-01-01', asOf: '17' })).toEqual({
    boundaries: '2024-01-01',
    asOf: 17,
  });
  expect(readPlaceSearch({ boundaries: '2024-02-30', asOf: -1 })).toEqual({});
});
