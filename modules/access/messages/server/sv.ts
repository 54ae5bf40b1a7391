import type { nb } from './nb.ts';

/** Svenska. */
export const sv = {
  'field.draft-too-large': 'Ett utkast har plats för {most} kB. Gör det kortare.',
} satisfies Record<keyof typeof nb, string>;
