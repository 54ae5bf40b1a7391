import { lazy } from 'react';
import { words as importing } from '#platform/ui/importing/words.ts';
import { joined } from '#platform/ui/language/vocabulary.ts';
import { withWords } from '#platform/ui/language/with-words.ts';
import type { PageRoute } from '#platform/ui/page-route.ts';
import { words as besideWords } from './beside-words.ts';
import { readLedgerSearch, withPart } from './ledger/ledger-search.ts';
import { words as openWords } from './open-words.ts';
import { words } from './words.ts';

export { aimed } from './figure/aimed.ts';
export type { Target } from './figure/finding.ts';

/** Jobs by kind and stage, against targets where there are some: `{ results, targets, level, links }`. */
export const JobsFigure = lazy(withWords(openWords, () => import('./figure/jobs-figure.tsx')));

/** What was published, pale beside the ledger: `{ results }` or `{ figures }`, and `level`. */
export const PublishedFigures = lazy(withWords(openWords, () => import('./published/published-figures.tsx')));

/** A published programme's results, down to the evidence: `{ slug }`. */
export const PublicResults = lazy(withWords(openWords, () => import('./open/public-results.tsx')));

export const pages: readonly PageRoute[] = [
  {
    path: '/results',
    frame: 'signed-in',
    load: withWords(besideWords, () => import('./portfolio/portfolio-page.tsx')),
    validateSearch: ({ on }) => withPart({}, 'on', String(on ?? '')),
    menu: { label: 'menu.results', order: 15, shown: 'signed-in' },
  },
  {
    path: '/programmes/$slug/results',
    frame: 'programme',
    load: withWords(words, () => import('./ledger/results-page.tsx')),
    validateSearch: readLedgerSearch,
    rail: { label: 'rail.results', order: 70 },
  },
  {
    path: '/programmes/$slug/results/new',
    frame: 'programme',
    load: withWords(words, () => import('./writing/new-effect-page.tsx')),
  },
  {
    path: '/programmes/$slug/results/published',
    frame: 'programme',
    load: withWords(besideWords, () => import('./published/published-page.tsx')),
  },
  {
    path: '/programmes/$slug/results/import',
    frame: 'programme',
    load: withWords(joined(words, importing), () => import('./importing/import-page.tsx')),
  },
  {
    path: '/programmes/$slug/results/$effectId',
    frame: 'programme',
    load: withWords(words, () => import('./effect/effect-page.tsx')),
  },
];
