import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
  'web.programme.crumbs': 'Brødsmular',
  'web.programme.all': 'Program',
  'web.programme.facts': 'Om programmet',
  'web.programme.jump': 'På denne sida',
  'web.programme.not-published': 'Dette har vi ikkje funne publisert',
  'web.programme.jump-results': 'Resultat',
  'web.programme.jump-log': 'Loggbok',
  'web.programme.jump-partners': 'Partnarar',
  'web.programme.work': 'Du har ei rolle her.',
  'web.programme.work-link': 'Opne programmet',

  'web.programme.shocks': 'Det som hende',
  'web.programme.decisions': 'Vedtak',
} satisfies Record<keyof typeof nb, string>;
