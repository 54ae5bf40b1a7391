import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedPlace, MapFigures } from '../answers.ts';
import { type PlaceRow, placeRows, shadingOf, sorted } from './place-rows.ts';
import { sortings } from './places-search.ts';

const place = (code: string, name: string): ListedPlace => ({
  id: `no-${code}`,
  country: 'NO',
  kind: 'municipality',
  code,
  name,
  otherNames: [],
  county: { code: '99', name: 'Eksempelfylket' },
  from: null,
  until: null,
  example: true,
});
const figure = (members: readonly string[], value: number | null) => ({
  id: `no-${members.join('+')}`,
  name: members.join(' og '),
  members: [...members],
  value,
  state: value === null ? ('missing' as const) : ('present' as const),
});
const figures = (...places: ReturnType<typeof figure>[]) => ({ places }) as unknown as MapFigures;

describe('the rows of a map', () => {
  it('are every place, also those that the series does not know', () => {
    const rows = placeRows(
      [place('9901', 'Eksempelvik'), place('9902', 'Prøvedal')],
      figures(figure(['9901'], 5)),
    );
    expect(rows.map(({ code, value, state }) => [code, value, state])).toEqual([
      ['9901', 5, 'present'],
      ['9902', null, 'absent'],
    ]);
  });

  it('show what is known of several together at each of them, and say so', () => {
    const rows = placeRows([place('9901', 'A'), place('9902', 'B')], figures(figure(['9901', '9902'], 5)));
    expect(rows.map(({ value, together }) => [value, together])).toEqual([
      [5, '9901 og 9902'],
      [5, '9901 og 9902'],
    ]);
  });

  it('are there before any number is', () => {
    expect(placeRows([place('9901', 'A')], undefined)[0]?.value).toBeNull();
  });
});

const row = (code: string, name: string, value: number | null, together: string | null = null): PlaceRow => ({
  id: `no-${code}`,
  code,
  name,
  county: '',
  value,
  state: value === null ? 'missing' : 'present',
  together,
});

describe('the order of the rows', () => {
  it('is that of the letters of the language', () => {
    const names = ['Åmot', 'Ørsta', 'Ås', 'Ærøy', 'Alta'].map((name, at) => row(String(at), name, 1));
    expect(sorted(names, { by: 'name', down: false }, 'nb').map(({ name }) => name)).toEqual([
      'Alta',
      'Ærøy',
      'Ørsta',
      'Åmot',
      'Ås',
    ]);
  });

  it('has what has no number last, whichever way it is turned', () => {
    const rows = [row('1', 'a', null), row('2', 'b', 3), row('3', 'c', 9)];
    expect(sorted(rows, { by: 'value', down: false }, 'nb').map(({ code }) => code)).toEqual(['2', '3', '1']);
    expect(sorted(rows, { by: 'value', down: true }, 'nb').map(({ code }) => code)).toEqual(['3', '2', '1']);
  });

  it('does not hang on what came first', () => {
    const some = fc.uniqueArray(
      fc.record({ code: fc.string({ minLength: 1, maxLength: 3 }), value: fc.option(fc.integer()) }),
      { selector: ({ code }) => code },
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...sortings), fc.boolean(), (cells, by, down) => {
        const rows = cells.map(({ code, value }) => row(code, 'a', value));
        expect(sorted([...rows].reverse(), { by, down }, 'nb')).toEqual(sorted(rows, { by, down }, 'nb'));
      }),
    );
  });
});

describe('the shades of a map', () => {
  it('are one for every place, and the legend counts them all', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 1e6 }))), (values) => {
        const rows = values.map((value, at) => row(String(at), 'a', value));
        const { shades, counts, without } = shadingOf(rows);
        expect(shades.size).toBe(rows.length);
        expect(counts.reduce((sum, count) => sum + count, 0) + without).toBe(rows.length);
      }),
    );
  });

  it('hatch what has no number', () => {
    expect(shadingOf([row('1', 'a', null)]).shades.get('1')).toBe('none');
  });
});
