import type { nb } from './nb.ts';

/** English. */
export const en = {
  'field.draft-too-large': 'A draft has room for {most} kB. Make it shorter.',
} satisfies Record<keyof typeof nb, string>;
