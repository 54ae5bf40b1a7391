import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
  'common.again': 'Prøv igjen',
  'problem.no-connection.title': 'Fekk ikkje kontakt',
  'problem.no-connection.detail': 'Sjekk nettet og prøv igjen. Det du har skrive, er lagra på denne eininga.',
} satisfies Record<keyof typeof nb, string>;
