import type { Country } from './terms.ts';

/** Whose scheme a programme lies under, by the zone its clocks go in. */
export const countryOf = (zone: string): Country | undefined =>
  (({ 'Europe/Oslo': 'no', 'Europe/Stockholm': 'se' }) as const)[zone];
