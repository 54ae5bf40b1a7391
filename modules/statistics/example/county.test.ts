import { describe, expect, it } from 'vitest';
import eksempelvik from '#cases/eksempelvik/case.json' with { type: 'json' };
import provedal from '#cases/provedal/case.json' with { type: 'json' };
import { placesOfNorway } from '#platform/places/places-of-norway.ts';
import { placesOfSweden } from '#platform/places/places-of-sweden.ts';
import { placeGraph } from '../places/graph.ts';
import { placesOn } from '../places/on-a-day.ts';
import { shippedGraph } from '../places/shipped.ts';
import { areas, countyList, countyPlaces, municipalities, municipalitiesOn } from './county.ts';

const graph = placeGraph(countyList);
const names = [...new Set(municipalities.map(({ name }) => name))];
const days = ['2000-01-01', '2017-12-31', '2018-01-01', '2019-12-31', '2020-01-01', '2026-01-01'];

describe('nothing of the county is of this world', () => {
  it.each([
    ['NO', 'Vestre Toten', 'Nesset'],
    ['SE', 'Arboga', 'Arboga'],
  ] as const)(
    'no municipality there is or was in %s has one of its names or codes',
    (country, one, former) => {
      const { eras } = shippedGraph(country);
      const places = country === 'NO' ? placesOfNorway : placesOfSweden;
      const real = [
        ...places.flatMap(({ name, otherNames }) => [name, ...otherNames]),
        ...eras.flatMap(({ name, officialName }) => [name, ...officialName.split(' - ')]),
      ];
      expect([real.includes(one), real.includes(former)]).toEqual([true, true]);
      expect(real.filter((name) => names.includes(name))).toEqual([]);
      const codes = municipalities.map(({ code }) => code);
      expect(eras.filter(({ code }) => codes.includes(code))).toEqual([]);
      expect(codes.filter((code) => !/^99\d\d$/.test(code))).toEqual([]);
    },
  );
});

describe('the county', () => {
  it('has 18 municipalities now, each on a square of its own', () => {
    expect(countyPlaces).toHaveLength(18);
    expect(new Set(countyPlaces.map(({ col, row }) => `${col} ${row}`)).size).toBe(18);
    for (const { col, row, county } of countyPlaces)
      expect([Number.isInteger(col), Number.isInteger(row), county.name]).toEqual([
        true,
        true,
        'Eksempelfylket',
      ]);
  });

  it.each(days)('lies wholly in municipalities, none of it twice, on %s', (day) => {
    const covered = municipalitiesOn(day).flatMap((each) => each.areas);
    expect([...covered].sort()).toEqual(areas.map(({ id }) => id).sort());
    const codes = municipalitiesOn(day).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has a merger, a split and new numbers behind it', () => {
    const turns = graph.turns.map(({ on, kind, before, after }) => [
      on,
      kind,
      before.map(({ name }) => name).join(' + '),
      after.map(({ name }) => name).join(' + '),
    ]);
    expect(turns.sort()).toEqual([
      ['2018-01-01', 'merged', 'Omtrentby + Omtrentlia', 'Omtrentby'],
      ['2020-01-01', 'renumbered', 'Eksempelvik', 'Eksempelvik'],
      ['2020-01-01', 'renumbered', 'Oppdiktøy', 'Oppdiktøy'],
      ['2020-01-01', 'renumbered', 'Prøvedal', 'Prøvedal'],
      ['2020-01-01', 'split', 'Påfunn', 'Påfunnsli + Modellvang'],
    ]);
  });

  it.each(days)('has a list of changes that knows the municipalities of %s', (day) => {
    expect(placesOn(graph, day).map(({ code, name }) => `${code} ${name}`)).toEqual(
      municipalitiesOn(day)
        .map(({ code, name }) => `${code} ${name}`)
        .sort(),
    );
  });

  it('holds the municipalities of the example programmes, by name and code from the day they say', () => {
    const ofCases = [...eksempelvik.municipalities, ...provedal.municipalities];
    expect(ofCases).toHaveLength(3);
    for (const { name, codes } of ofCases)
      for (const { code, from } of codes)
        expect(municipalities).toContainEqual(expect.objectContaining({ code, name, from }));
    expect(countyPlaces[0]?.county.name).toBe(eksempelvik.county[0]?.name);
  });
});
