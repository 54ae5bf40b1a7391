import type { Country } from '../../terms.ts';

/** What somebody types at the machine to fetch the first series of a country. */
export const howToFetch = (country: Country): string =>
  country === 'NO'
    ? 'omstilt import ssb --series no.population'
    : 'omstilt import scb --series se.population';
