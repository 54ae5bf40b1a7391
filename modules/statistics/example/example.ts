import type { Place } from '#platform/places/layout.ts';
import type { Delivery } from '../observations.ts';
import type { PlaceList } from '../places/change.ts';
import type { Series } from '../series.ts';
import { countyList, countyPlaces } from './county.ts';
import { deliveryOf } from './delivery.ts';
import { editionBefore, finalEdition } from './edition.ts';
import { exampleSeries } from './series.ts';

/** A county that does not exist, with everything that statistics of a real one have. */
export type ExampleStatistics = {
  readonly series: readonly Series[];
  /** Oldest first: a year ago, with preliminary numbers, and today. `published` is an ISO date. */
  readonly editions: readonly { readonly published: string; readonly delivery: Delivery }[];
  /** The municipalities there are now, as squares of a map. */
  readonly places: readonly Place[];
  /** What there is to know of the municipalities there were: the list that a graph is made of. */
  readonly list: PlaceList;
};

/**
 * The statistics of the example county as they are on a day (ISO), from the year 2000 to the last whole year. Always the same for the same
 * day: there is no clock and no chance in it but what follows from names.
 */
export function exampleStatistics(today: string): ExampleStatistics {
  const edition = finalEdition(today);
  const yearBefore = `${Number(today.slice(0, 4)) - 1}${today.slice(4).replace('-02-29', '-02-28')}`;
  return {
    series: exampleSeries(),
    editions: [
      { published: yearBefore, delivery: deliveryOf(editionBefore(edition)) },
      { published: today, delivery: deliveryOf(edition) },
    ],
    places: countyPlaces,
    list: countyList,
  };
}
