import { lazy } from 'react';
import type { PageRoute } from '#platform/ui/page-route.ts';
import { readLedgerSearch } from './ledger/ledger-search.ts';

export { aimed } from './figure/aimed.ts';
export type { Target } from './figure/finding.ts';

/** Jobs by kind and stage, against targets where there are some: `{ results, targets, level, links }`. */
export const JobsFigure = lazy(() => import('./figure/jobs-figure.tsx'));

/** What was published, pale beside the ledger: `{ results }` or `{ figures }`, and `level`. */
export const PublishedFigures = lazy(() => import('./published/published-figures.tsx'));

/** A published programme's results, down to the evidence: `{ slug }`. */
export const PublicResults = lazy(() => import('./open/public-results.tsx'));

export const pages: readonly PageRoute[] = [
  {
    path: '/programmes/$slug/results',
    frame: 'programme',
    load: () => import('./ledger/results-page.tsx'),
    validateSearch: readLedgerSearch,
    rail: { label: 'results.title', order: 70 },
  },
  {
    path: '/programmes/$slug/results/new',
    frame: 'programme',
    load: () => import('./writing/new-effect-page.tsx'),
  },
  {
    path: '/programmes/$slug/results/published',
    frame: 'programme',
    load: () => import('./published/published-page.tsx'),
  },
  {
    path: '/programmes/$slug/results/import',
    frame: 'programme',
    load: () => import('./importing/import-page.tsx'),
  },
  {
    path: '/programmes/$slug/results/$effectId',
    frame: 'programme',
    load: () => import('./effect/effect-page.tsx'),
  },
];
