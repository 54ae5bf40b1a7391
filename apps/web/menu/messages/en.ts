import type { nb } from './nb.ts';

/** English. */
export const en = {
  'menu.home': 'Home',
  'menu.results': 'All results',
  'menu.programmes': 'Programmes',
  'menu.places': 'Places',
  'menu.data': 'Data',
  'rail.overview': 'Overview',
  'rail.decisions': 'Decisions',
  'rail.plan': 'Plan',
  'rail.logbook': 'Logbook',
  'rail.results': 'Results',
  'rail.people': 'People',
  'foot.accessibility': 'Accessibility',
  'foot.privacy': 'Privacy',
} satisfies Record<keyof typeof nb, string>;
