import type { Series } from '../answers.ts';
import { inOrder } from '../shown/in-order.ts';
import { type Area, areas } from './places-search.ts';

/** Whether a series is about the places of an area: what is made up is told apart from the country it pretends to lie in. */
export const isIn = (area: Area, { country, example }: Pick<Series, 'country' | 'example'>): boolean =>
  area === 'example' ? example : !example && country === area;

/** The series of an area that have numbers, those of a whole before those of its parts. */
export function seriesIn(area: Area, all: readonly Series[]): readonly Series[] {
  const loaded = inOrder(all).filter((series) => series.loaded !== null && isIn(area, series));
  return [...loaded.filter(({ part }) => !part), ...loaded.filter(({ part }) => part)];
}

/** The areas one may choose: the one that is made up only where it has been. */
export const areasIn = (all: readonly Series[]): readonly Area[] =>
  areas.filter((area) => area !== 'example' || all.some(({ example, loaded }) => example && loaded));

/** Norway where nothing is asked for, or a county that is made up and not there. */
export const areaOf = (asked: Area | undefined, all: readonly Series[]): Area =>
  areasIn(all).find((area) => area === asked) ?? 'NO';
