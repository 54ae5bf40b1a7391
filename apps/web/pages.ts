import { withWords } from '#platform/ui/language/with-words.ts';
import type { PageRoute } from '#platform/ui/page-route.ts';
import { words as home } from './home/words.ts';
import { words as landing } from './landing/words.ts';
import { words as programme } from './programme/words.ts';
import { words as statements } from './statements/words.ts';

/** Pages that put several modules together, and those that belong to none. */
export const pages: readonly PageRoute[] = [
  { path: '/', frame: 'open', load: withWords(landing, () => import('./landing/landing-page.tsx')) },
  {
    path: '/home',
    frame: 'signed-in',
    load: withWords(home, () => import('./home/home-page.tsx')),
    menu: { label: 'menu.home', order: 10, shown: 'signed-in' },
  },
  {
    path: '/programmes/$slug',
    frame: 'open',
    load: withWords(programme, () => import('./programme/programme-page.tsx')),
  },
  {
    path: '/programmes/$slug/overview',
    frame: 'programme',
    load: withWords(home, () => import('./overview/overview-page.tsx')),
    rail: { label: 'rail.overview', order: 10 },
  },
  {
    path: '/accessibility',
    frame: 'open',
    load: withWords(statements, () => import('./statements/accessibility-page.tsx')),
  },
  {
    path: '/privacy',
    frame: 'open',
    load: withWords(statements, () => import('./statements/privacy-page.tsx')),
  },
];
