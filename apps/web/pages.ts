import type { PageRoute } from '#platform/ui/page-route.ts';

/** Pages that put several modules together, and those that belong to none. */
export const pages: readonly PageRoute[] = [
  { path: '/', frame: 'open', load: () => import('./landing/landing-page.tsx') },
  {
    path: '/home',
    frame: 'signed-in',
    load: () => import('./home/home-page.tsx'),
    menu: { label: 'web.home.menu', order: 10, shown: 'signed-in' },
  },
  { path: '/programmes/$slug', frame: 'open', load: () => import('./programme/programme-page.tsx') },
  {
    path: '/programmes/$slug/overview',
    frame: 'programme',
    load: () => import('./overview/overview-page.tsx'),
    rail: { label: 'web.overview.rail', order: 10 },
  },
  { path: '/accessibility', frame: 'open', load: () => import('./statements/accessibility-page.tsx') },
  { path: '/privacy', frame: 'open', load: () => import('./statements/privacy-page.tsx') },
];
