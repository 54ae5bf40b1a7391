import { plain } from '../plain.ts';

/** Whose municipalities: a country's, or those of the county that is made up. */
export const areas = ['NO', 'SE', 'example'] as const;
export type Area = (typeof areas)[number];

export const views = ['map', 'boundaries', 'table'] as const;
export type View = (typeof views)[number];

export const sortings = ['name', 'code', 'county', 'value'] as const;
export type Sorting = { readonly by: (typeof sortings)[number]; readonly down: boolean };

/** What the address of the map says. */
export type PlacesSearch = {
  readonly q?: string;
  readonly country?: Area;
  readonly series?: string;
  readonly period?: string;
  readonly view?: View;
  /** `value`, or `-value` from the highest. */
  readonly sort?: string;
};

/** What is not understood is left out, never an error; what goes without saying is not said. */
export function readPlacesSearch(raw: Record<string, unknown>): PlacesSearch {
  const q = plain(raw.q);
  const series = plain(raw.series);
  const country = areas.find((area) => area === raw.country);
  const view = views.find((each) => each === raw.view);
  const period = plain(raw.period);
  const sort = plain(raw.sort);
  return {
    ...(q && { q: q.slice(0, 100) }),
    ...(country && { country }),
    ...(/^[\w.-]{1,120}$/.test(series) && { series }),
    ...(/^\d{4}([QMW]\d{1,2})?$/.test(period) && { period }),
    ...(view && view !== 'map' && { view }),
    ...(sortingOf(sort) && sort !== 'name' && { sort }),
  };
}

export function sortingOf(sort: string): Sorting | undefined {
  const by = sortings.find((each) => each === sort.replace(/^-/, ''));
  return by && { by, down: sort.startsWith('-') };
}

/** A press on a heading sorts by it, and another turns the order. */
export const pressed = ({ by, down }: Sorting, heading: Sorting['by']): string =>
  by === heading ? `${down ? '' : '-'}${heading}` : heading === 'value' ? '-value' : heading;
