import { lazy } from 'react';
import { withWords } from '#platform/ui/language/with-words.ts';
import type { PageRoute } from '#platform/ui/page-route.ts';
import { words as openWords } from './open-words.ts';
import { readPlanSearch } from './plan-search.ts';
import { words } from './words.ts';

/** A published programme's goals, target against actual: `{ slug }`. Nothing where its goals are not open. */
export const PublicGoals = lazy(withWords(openWords, () => import('./open/public-goals.tsx')));

export const pages: readonly PageRoute[] = [
  {
    path: '/programmes/$slug/plan',
    frame: 'programme',
    load: withWords(words, () => import('./plan-page.tsx')),
    validateSearch: readPlanSearch,
    rail: { label: 'rail.plan', order: 30 },
  },
];
