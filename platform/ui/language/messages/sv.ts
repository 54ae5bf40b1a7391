import type { nb } from './nb.ts';

/** Svenska. */
export const sv = {
  'common.again': 'Försök igen',
  'problem.no-connection.title': 'Fick ingen kontakt',
  'problem.no-connection.detail':
    'Kontrollera uppkopplingen och försök igen. Det du har skrivit är sparat på den här enheten.',
} satisfies Record<keyof typeof nb, string>;
