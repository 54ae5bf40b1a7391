import type { Place } from '#platform/places/layout.ts';
import type { PlaceChange, PlaceList } from '../places/change.ts';
import { lineOf } from '../places/list-refused.ts';
import file from './county.json' with { type: 'json' };
import { firstYear } from './cycle.ts';

/** A part of the county that was never divided in the years of the model: what is reckoned with, whatever municipality it lies in. */
export type Area = {
  readonly id: string;
  /** Where it lies on the map, in squares. */
  readonly col: number;
  readonly row: number;
  /** On the first 1 January. */
  readonly people: number;
  /** Jobs for each employed resident in the first year. */
  readonly coverage: number;
  /** Employed residents for each inhabitant. */
  readonly working: number;
  /** What employment grows by in a year, beyond its industries. */
  readonly growth: number;
  /** Net migration for each inhabitant in a year. */
  readonly pull: number;
  /** How many times the usual share an industry has; 1 where it is not named. */
  readonly profile: Readonly<Record<string, number>>;
};

/** A municipality as long as it had the same areas under the same code. `to` is the first day it no longer did. */
export type Municipality = {
  readonly code: string;
  readonly name: string;
  readonly areas: readonly string[];
  readonly from?: string;
  readonly to?: string;
};

export const areas: readonly Area[] = file.areas as readonly unknown[] as readonly Area[];

export const municipalities: readonly Municipality[] = file.municipalities;

export const municipalitiesOn = (day: string): readonly Municipality[] =>
  municipalities.filter(
    ({ from, to }) => (from === undefined || from <= day) && (to === undefined || day < to),
  );

/** As the lists of real countries are. One that grew and kept its code is told too, since it is another municipality than before. */
export const countyList: PlaceList = {
  since: `${firstYear}-01-01`,
  known: {
    on: '2020-01-01',
    places: municipalitiesOn('2020-01-01').map(({ code, name }) => ({ code, name })),
  },
  changes: municipalities
    .flatMap((before) =>
      municipalities.filter((after) => succeeds(after, before)).map((after) => change(before, after)),
    )
    .sort((one, other) => (lineOf(one) < lineOf(other) ? -1 : 1)),
};

function succeeds(after: Municipality, before: Municipality): boolean {
  return (
    before.to !== undefined &&
    before.to === after.from &&
    before.areas.some((area) => after.areas.includes(area))
  );
}

function change(before: Municipality, after: Municipality): PlaceChange {
  return {
    on: after.from ?? '',
    from: before.code,
    to: after.code,
    fromName: before.name,
    toName: after.name,
  };
}

/** The municipalities there are now as squares of a map, like those of the real countries. */
export const countyPlaces: readonly Place[] = municipalities
  .filter(({ to }) => to === undefined)
  .map(({ code, name }) => {
    const { col = 0, row = 0 } = areas.find(({ id }) => id === code) ?? {};
    return { code, name, otherNames: [], county: file.county, col, row };
  })
  .sort((a, b) => (a.code < b.code ? -1 : 1));
