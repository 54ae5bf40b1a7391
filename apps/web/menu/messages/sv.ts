import type { nb } from './nb.ts';

/** Svenska. */
export const sv = {
  'menu.home': 'Hem',
  'menu.results': 'Samlade resultat',
  'menu.programmes': 'Program',
  'menu.places': 'Platser',
  'menu.data': 'Data',
  'rail.overview': 'Översikt',
  'rail.decisions': 'Beslut',
  'rail.plan': 'Plan',
  'rail.logbook': 'Loggbok',
  'rail.results': 'Resultat',
  'rail.people': 'Personer',
  'foot.accessibility': 'Tillgänglighet',
  'foot.privacy': 'Personuppgifter',
} satisfies Record<keyof typeof nb, string>;
