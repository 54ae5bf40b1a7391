import { describe, expect, it } from 'vitest';
import type { Series } from '../answers.ts';
import { narrowed } from './narrowed.ts';

const series = (key: string, nb: string, more: Partial<Series> = {}) =>
  ({
    key,
    name: { nb, nn: nb, sv: 'Folkmängd', en: 'Population' },
    country: 'NO',
    topic: 'population',
    example: false,
    loaded: null,
    origin: { provider: 'ssb', table: '07459', page: '', verified: true },
    ...more,
  }) as unknown as Series;
const all = [
  series('no.population', 'Folketall 1. januar'),
  series('se.population', 'Folketall 31. desember', { country: 'SE' }),
  series('ex.population', 'Folketall', { example: true, loaded: {} as Series['loaded'] }),
  series('no.employed', 'Sysselsatte', { topic: 'employment' }),
];
const keys = (search: Parameters<typeof narrowed>[1]) => narrowed(all, search).map(({ key }) => key);

describe('the catalogue, narrowed', () => {
  it('finds by words of any language, however they are spelt', () => {
    expect(keys({ q: 'folkmangd' })).toEqual([]);
    expect(keys({ q: 'FOLKMÆNGD' })).toHaveLength(4);
    expect(keys({ q: 'syssel' })).toEqual(['no.employed']);
  });

  it('finds by key and by table', () => {
    expect(keys({ q: '07459' })).toHaveLength(4);
    expect(keys({ q: 'ssb januar' })).toEqual(['no.population']);
  });

  it('tells what is made up apart from the country it pretends to lie in', () => {
    expect(keys({ country: 'NO' })).toEqual(['no.population', 'no.employed']);
    expect(keys({ country: 'example' })).toEqual(['ex.population']);
    expect(keys({ country: 'SE', topic: 'employment' })).toEqual([]);
    expect(keys({ loaded: true })).toEqual(['ex.population']);
  });

  it('is all of it where nothing is asked', () => {
    expect(keys({})).toHaveLength(4);
    expect(keys({ q: ' – ' })).toHaveLength(4);
  });
});
