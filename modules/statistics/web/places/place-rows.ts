import { type Classes, classesOf, classOf, countsOf } from '#platform/ui/value-map/classes.ts';
import { type Shade, shadeOf } from '#platform/ui/value-map/shade.ts';
import type { State } from '../../terms.ts';
import type { ListedPlace, MapFigures } from '../answers.ts';
import type { Sorting } from './places-search.ts';

/** A municipality with its number in one series and period: a square of the map, a row of the table. */
export type PlaceRow = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly county: string;
  readonly value: number | null;
  readonly state: State;
  /** Where the number is of several municipalities together: what they are called. */
  readonly together: string | null;
};

/** Every place of a list with its number; one that the series does not know is missing, not left out. */
export function placeRows(
  places: readonly ListedPlace[],
  figures: MapFigures | undefined,
): readonly PlaceRow[] {
  const ofCode = new Map(
    (figures?.places ?? []).flatMap((figure) => figure.members.map((code) => [code, figure] as const)),
  );
  return places.map(({ id, code, name, county }) => {
    const figure = ofCode.get(code);
    return {
      id,
      code,
      name,
      county: county?.name ?? '',
      value: figure?.value ?? null,
      state: figure?.state ?? 'absent',
      together: figure && figure.members.length > 1 ? figure.name : null,
    };
  });
}

/** In an order that does not hang on what came first; what has no number stands last, whichever way. */
export function sorted(
  rows: readonly PlaceRow[],
  { by, down }: Sorting,
  language: string,
): readonly PlaceRow[] {
  const turn = down ? -1 : 1;
  const byName = (a: PlaceRow, b: PlaceRow) =>
    a.name.localeCompare(b.name, language) || a.code.localeCompare(b.code, 'en');
  return [...rows].sort((a, b) => {
    if (by === 'value') {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null) || byName(a, b);
      return turn * (a.value - b.value) || byName(a, b);
    }
    if (by === 'code') return turn * a.code.localeCompare(b.code, 'en');
    if (by === 'county') return turn * a.county.localeCompare(b.county, language) || byName(a, b);
    return turn * byName(a, b);
  });
}

export type Shading = {
  readonly classes: Classes;
  readonly counts: readonly number[];
  readonly without: number;
  readonly shades: ReadonlyMap<string, Shade>;
};

/** Which step of the colour each municipality has. What several have together counts as one number and is seen on each. */
export function shadingOf(rows: readonly PlaceRow[]): Shading {
  const once = [...new Map(rows.map((row) => [row.together ?? row.code, row])).values()];
  const values = once.flatMap(({ value }) => (value === null ? [] : [value]));
  const classes = classesOf(values);
  const count = classes.bounds.length + 1;
  return {
    classes,
    counts: countsOf(
      rows.flatMap(({ value }) => (value === null ? [] : [value])),
      classes,
    ),
    without: rows.filter(({ value }) => value === null).length,
    shades: new Map(
      rows.map(({ code, value }) => [
        code,
        value === null ? 'none' : shadeOf(classOf(value, classes), count),
      ]),
    ),
  };
}
