import { lazy } from 'react';
import { words as importing } from '#platform/ui/importing/words.ts';
import { joined } from '#platform/ui/language/vocabulary.ts';
import { withWords } from '#platform/ui/language/with-words.ts';
import type { PageRoute } from '#platform/ui/page-route.ts';
import { words as openWords } from './open-words.ts';
import { readLogSearch } from './reading/log-search.ts';
import { words } from './words.ts';

/** A programme's public log with search, follow and files: `{ slug, example, zone, over }`. */
export const PublicLog = lazy(withWords(openWords, () => import('./open/public-log.tsx')));

/** One field for today on the home page: `{ programmes }`, those where one may write. */
export const QuickWrite = lazy(withWords(words, () => import('./writing/quick-write.tsx')));

/** One file of a programme in a form of another module: `{ id, programmeId, value, choose }`. */
export const OneFile = lazy(withWords(words, () => import('./writing/one-file.tsx')));

export const pages: readonly PageRoute[] = [
  {
    path: '/programmes/$slug/logbook',
    frame: 'programme',
    load: withWords(words, () => import('./reading/log-page.tsx')),
    validateSearch: readLogSearch,
    rail: { label: 'rail.logbook', order: 50 },
  },
  {
    path: '/programmes/$slug/logbook/print',
    frame: 'programme',
    load: withWords(words, () => import('./reading/print-page.tsx')),
    validateSearch: readLogSearch,
  },
  {
    path: '/programmes/$slug/logbook/import',
    frame: 'programme',
    load: withWords(joined(words, importing), () => import('./importing/import-page.tsx')),
  },
  {
    path: '/follow/confirm',
    frame: 'open',
    load: withWords(openWords, () => import('./following/confirm-page.tsx')),
  },
  {
    path: '/follow/stop',
    frame: 'open',
    load: withWords(openWords, () => import('./following/stop-page.tsx')),
  },
];
