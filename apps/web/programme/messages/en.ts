import type { nb } from './nb.ts';

/** English. */
export const en = {
  'web.programme.crumbs': 'Breadcrumbs',
  'web.programme.all': 'Programmes',
  'web.programme.facts': 'About the programme',
  'web.programme.jump': 'On this page',
  'web.programme.not-published': 'What we have not found published',
  'web.programme.jump-results': 'Results',
  'web.programme.jump-log': 'Logbook',
  'web.programme.jump-partners': 'Partners',
  'web.programme.work': 'You hold a role here.',
  'web.programme.work-link': 'Open the programme',

  'web.programme.shocks': 'What happened',
  'web.programme.decisions': 'Decisions',
} satisfies Record<keyof typeof nb, string>;
