import type { nb } from './nb.ts';

/** Svenska. */
export const sv = {
  'web.programme.crumbs': 'Länkstig',
  'web.programme.all': 'Program',
  'web.programme.facts': 'Om programmet',
  'web.programme.jump': 'På den här sidan',
  'web.programme.not-published': 'Detta har vi inte hittat publicerat',
  'web.programme.jump-results': 'Resultat',
  'web.programme.jump-log': 'Loggbok',
  'web.programme.jump-partners': 'Samarbetspartner',
  'web.programme.work': 'Du har en roll här.',
  'web.programme.work-link': 'Öppna programmet',

  'web.programme.shocks': 'Det som hände',
  'web.programme.decisions': 'Beslut',
} satisfies Record<keyof typeof nb, string>;
