import type { nb } from './nb.ts';

/** English. */
export const en = {
  'common.again': 'Try again',
  'problem.no-connection.title': 'No contact',
  'problem.no-connection.detail':
    'Check your connection and try again. What you have written is saved on this device.',
} satisfies Record<keyof typeof nb, string>;
