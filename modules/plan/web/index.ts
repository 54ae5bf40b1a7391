import { lazy } from 'react';
import type { PageRoute } from '#platform/ui/page-route.ts';
import { readPlanSearch } from './plan-search.ts';

/** A published programme's goals, target against actual: `{ slug }`. Nothing where its goals are not open. */
export const PublicGoals = lazy(() => import('./open/public-goals.tsx'));

export const pages: readonly PageRoute[] = [
  {
    path: '/programmes/$slug/plan',
    frame: 'programme',
    load: () => import('./plan-page.tsx'),
    validateSearch: readPlanSearch,
    rail: { label: 'plan.rail', order: 30 },
  },
];
