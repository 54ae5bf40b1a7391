import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
  'menu.home': 'Heim',
  'menu.results': 'Samla resultat',
  'menu.programmes': 'Program',
  'menu.places': 'Stader',
  'menu.data': 'Data',
  'rail.overview': 'Oversikt',
  'rail.decisions': 'Vedtak',
  'rail.plan': 'Plan',
  'rail.logbook': 'Loggbok',
  'rail.results': 'Resultat',
  'rail.people': 'Personar',
  'foot.accessibility': 'Tilgjenge',
  'foot.privacy': 'Personvern',
} satisfies Record<keyof typeof nb, string>;
