import type { Installation } from './installation.ts';

/** Statistics Norway (data-sources.md §1.1–1.2). The window is told in `x-ratelimit-*`; `/config` says 0, which is not "unlimited". */
export const ssb: Installation = {
  name: 'ssb',
  languages: [
    { id: 'no', label: 'Norsk' },
    { id: 'en', label: 'English' },
  ],
  defaultLanguage: 'no',
  source: { no: 'Statistisk sentralbyrå', en: 'Statistics Norway' },
  license: 'https://creativecommons.org/licenses/by/4.0/',
  sourceReferences: [
    { language: 'en', text: 'Source: Statistics Norway' },
    { language: 'no', text: 'Kilde: Statistisk sentralbyrå' },
  ],
  maxCells: 800_000,
  dataFormats: ['json-stat2', 'csv', 'px', 'xlsx', 'html', 'json-px', 'parquet'],
  title: { no: { by: 'etter', and: 'og' }, en: { by: 'by', and: 'and' } },
  numbered: true,
  setsGeoRole: true,
  v2: { home: 'https://data.ssb.no', base: '/api/pxwebapi/v2', limit: { calls: 40, seconds: 60 } },
  v1: {
    home: 'https://data.ssb.no',
    base: '/api/v0',
    limit: { calls: 300, seconds: 60 },
    maxValues: 50_000,
    defaultFormat: 'json-stat2',
    bare: false,
    csvCharset: 'utf-8',
  },
  tells: ({ calls, seconds, remaining }) => ({
    'x-ratelimit-limit': String(calls),
    'x-ratelimit-policy': `${calls};w=${seconds}s`,
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-resource': 'SB_API_1MIN',
  }),
};
