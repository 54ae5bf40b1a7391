import { lazy } from 'react';
import { withWords } from '#platform/ui/language/with-words.ts';
import type { PageRoute } from '#platform/ui/page-route.ts';
import { words as openWords } from './open-words.ts';
import { words } from './words.ts';

export { ProgrammeContext, useProgramme } from './frame/programme-context.ts';
/** The programme's own words: what its state is called. */
export { useText as useProgrammeWords } from './open-words.ts';

/** The rail around a programme's pages; says "not found" to whoever holds no role there. */
export const ProgrammeFrame = lazy(withWords(openWords, () => import('./frame/programme-frame.tsx')));

/** Period and municipalities of a published programme, and who took part. */
export const ProgrammeFacts = lazy(withWords(openWords, () => import('./open/programme-facts.tsx')));
export const ProgrammePartners = lazy(withWords(openWords, () => import('./open/programme-partners.tsx')));

/** What happened and what was decided, as anyone may read it: `{ shocks }` and `{ decisions }`. */
export const ShockList = lazy(withWords(openWords, () => import('./life/shock-list.tsx')));
export const DecisionTimeline = lazy(withWords(openWords, () => import('./life/decision-timeline.tsx')));

/** Opening and closing the programme's page, part by part: `{ programme }`. */
export const Publication = lazy(withWords(words, () => import('./publication/publication.tsx')));

/** Every published programme. */
export const ProgrammeList = lazy(withWords(openWords, () => import('./open/programme-list.tsx')));

export const pages: readonly PageRoute[] = [
  {
    path: '/programmes',
    frame: 'open',
    load: withWords(openWords, () => import('./open/programmes-page.tsx')),
    menu: { label: 'menu.programmes', order: 20, shown: 'always' },
  },
  {
    path: '/programmes/new',
    frame: 'signed-in',
    load: withWords(words, () => import('./begin/begin-page.tsx')),
  },
  {
    path: '/programmes/$slug/decisions',
    frame: 'programme',
    load: withWords(words, () => import('./life/decisions-page.tsx')),
    validateSearch: ({ record }) => (record === 'shock' || record === 'decision' ? { record } : {}),
    rail: { label: 'rail.decisions', order: 15 },
  },
  {
    path: '/programmes/$slug/people',
    frame: 'programme',
    load: withWords(words, () => import('./people/people-page.tsx')),
    rail: { label: 'rail.people', order: 130 },
  },
];
