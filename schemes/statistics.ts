import type { z } from 'zod';
import { cataloguedSeries } from './catalogued-series.ts';
import industriesFile from './industries.json' with { type: 'json' };
import norwegian from './no/statistics.json' with { type: 'json' };
import providersFile from './providers.json' with { type: 'json' };
import swedish from './se/statistics.json' with { type: 'json' };
import type { industriesShape, providersShape, statisticsShape } from './statistics-shape.ts';

export type Provider = z.infer<typeof providersShape>['providers'][number];
export type IndustryList = z.infer<typeof industriesShape>['lists'][number];
export type StatisticsFile = z.infer<typeof statisticsShape>;
export type { CataloguedSeries } from './catalogued-series.ts';

/** Offices that statistics are fetched from. */
export const providers = (providersFile as z.infer<typeof providersShape>).providers;

export const providerOf = (id: string): Provider | undefined =>
  providers.find((provider) => provider.id === id);

export const industryLists = (industriesFile as z.infer<typeof industriesShape>).lists;

/** Every official series that is catalogued, families written out: Norwegian first, in the order of the files. */
export const officialSeries = [
  ...cataloguedSeries(norwegian as StatisticsFile, industryLists),
  ...cataloguedSeries(swedish as StatisticsFile, industryLists),
];
