import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
  'field.draft-too-large': 'Ein kladd har plass til {most} kB. Gjer han kortare.',
} satisfies Record<keyof typeof nb, string>;
