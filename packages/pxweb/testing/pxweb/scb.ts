import type { Installation } from './installation.ts';

/** Statistics Sweden (data-sources.md §1.3): the limit's header carries the window, the count stands in `/config` only. */
export const scb: Installation = {
  name: 'scb',
  languages: [
    { id: 'en', label: 'English' },
    { id: 'sv', label: 'Svenska' },
  ],
  defaultLanguage: 'sv',
  source: { sv: 'SCB', en: 'Statistics Sweden' },
  license: 'https://creativecommons.org/share-your-work/public-domain/cc0/',
  sourceReferences: [
    { language: 'en', text: 'Source: Statistics Sweden' },
    { language: 'sv', text: 'Källa: SCB' },
  ],
  maxCells: 150_000,
  dataFormats: ['json-stat2', 'csv', 'px', 'xlsx', 'html', 'json-px'],
  title: { sv: { by: 'efter', and: 'och' }, en: { by: 'by', and: 'and' } },
  numbered: false,
  setsGeoRole: false,
  v2: { home: 'https://statistikdatabasen.scb.se', base: '/api/v2', limit: { calls: 30, seconds: 10 } },
  v1: {
    home: 'https://api.scb.se',
    base: '/OV0104/v1/doris',
    limit: { calls: 30, seconds: 10 },
    maxValues: 110_000,
    defaultFormat: 'px',
    bare: true,
    csvCharset: 'iso-8859-1',
  },
  tells: ({ seconds, remaining, ends }) => ({
    'X-Rate-Limit-Limit': `${seconds}s`,
    'X-Rate-Limit-Remaining': String(remaining),
    'X-Rate-Limit-Reset': new Date(ends).toISOString(),
  }),
};
