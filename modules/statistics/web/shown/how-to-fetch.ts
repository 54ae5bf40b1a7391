import type { Series } from '../../series.ts';

type Fetched = { readonly provider: string; readonly key: string };

/** The command that fetches a series, as whoever runs the installation types it; the first of a country where none is named. */
export const howToFetch = (
  country: Series['country'],
  { provider, key }: Fetched = country === 'SE' ? swedish : norwegian,
): string => `omstilt import ${provider} --series ${key}`;

const norwegian = { provider: 'ssb', key: 'no.population' };
const swedish = { provider: 'scb', key: 'se.population' };
