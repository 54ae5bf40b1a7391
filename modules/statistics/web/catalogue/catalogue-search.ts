import { type Topic, topics } from '../../series.ts';
import { type Area, areas } from '../places/places-search.ts';
import { plain } from '../plain.ts';

/** What the address of the catalogue says. */
export type CatalogueSearch = {
  readonly q?: string;
  readonly country?: Area;
  readonly topic?: Topic;
  readonly loaded?: true;
};

export function readCatalogueSearch(raw: Record<string, unknown>): CatalogueSearch {
  const q = plain(raw.q);
  const country = areas.find((area) => area === raw.country);
  const topic = topics.find((each) => each === raw.topic);
  return {
    ...(q && { q: q.slice(0, 100) }),
    ...(country && { country }),
    ...(topic && { topic }),
    ...((raw.loaded === true || raw.loaded === 'true') && { loaded: true as const }),
  };
}
