import { lazy } from 'react';
import type { PageRoute } from '#platform/ui/page-route.ts';

export { ProgrammeContext, useProgramme } from './frame/programme-context.ts';

/** The rail around a programme's pages; says "not found" to whoever holds no role there. */
export const ProgrammeFrame = lazy(() => import('./frame/programme-frame.tsx'));

/** Period and municipalities of a published programme, and who took part. */
export const ProgrammeFacts = lazy(() => import('./open/programme-facts.tsx'));
export const ProgrammePartners = lazy(() => import('./open/programme-partners.tsx'));

/** What happened and what was decided, as anyone may read it: `{ shocks }` and `{ decisions }`. */
export const ShockList = lazy(() => import('./life/shock-list.tsx'));
export const DecisionTimeline = lazy(() => import('./life/decision-timeline.tsx'));

/** Opening and closing the programme's page, part by part: `{ programme }`. */
export const Publication = lazy(() => import('./publication/publication.tsx'));

/** Every published programme. */
export const ProgrammeList = lazy(() => import('./open/programme-list.tsx'));

export const pages: readonly PageRoute[] = [
  {
    path: '/programmes',
    frame: 'open',
    load: () => import('./open/programmes-page.tsx'),
    menu: { label: 'programme.menu', order: 20, shown: 'always' },
  },
  { path: '/programmes/new', frame: 'signed-in', load: () => import('./begin/begin-page.tsx') },
  {
    path: '/programmes/$slug/decisions',
    frame: 'programme',
    load: () => import('./life/decisions-page.tsx'),
    validateSearch: ({ record }) => (record === 'shock' || record === 'decision' ? { record } : {}),
    rail: { label: 'programme.life.rail', order: 15 },
  },
  {
    path: '/programmes/$slug/people',
    frame: 'programme',
    load: () => import('./people/people-page.tsx'),
    rail: { label: 'programme.people.rail', order: 130 },
  },
];
