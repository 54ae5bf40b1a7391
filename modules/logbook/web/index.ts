import { lazy } from 'react';
import type { PageRoute } from '#platform/ui/page-route.ts';
import { readLogSearch } from './reading/log-search.ts';

/** A programme's public log with search, follow and files: `{ slug, example, zone, over }`. */
export const PublicLog = lazy(() => import('./open/public-log.tsx'));

/** One field for today on the home page: `{ programmes }`, those where one may write. */
export const QuickWrite = lazy(() => import('./writing/quick-write.tsx'));

/** One file of a programme in a form of another module: `{ id, programmeId, value, choose }`. */
export const OneFile = lazy(() => import('./writing/one-file.tsx'));

export const pages: readonly PageRoute[] = [
  {
    path: '/programmes/$slug/logbook',
    frame: 'programme',
    load: () => import('./reading/log-page.tsx'),
    validateSearch: readLogSearch,
    rail: { label: 'logbook.title', order: 50 },
  },
  {
    path: '/programmes/$slug/logbook/print',
    frame: 'programme',
    load: () => import('./reading/print-page.tsx'),
    validateSearch: readLogSearch,
  },
  {
    path: '/programmes/$slug/logbook/import',
    frame: 'programme',
    load: () => import('./importing/import-page.tsx'),
  },
  { path: '/follow/confirm', frame: 'open', load: () => import('./following/confirm-page.tsx') },
  { path: '/follow/stop', frame: 'open', load: () => import('./following/stop-page.tsx') },
];
