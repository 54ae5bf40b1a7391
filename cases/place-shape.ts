import { z } from 'zod';
import { dated, slug, words } from './words-shape.ts';

export const county = z.strictObject({ slug, name: words, ...dated });

export const municipality = z.strictObject({
  slug,
  name: words,
  codes: z
    .array(
      z.strictObject({
        country: z.literal('NO'),
        code: z.string().regex(/^\d{4}$/),
        ...dated,
        from: z.iso.date(),
      }),
    )
    .min(1),
  counties: z.array(z.strictObject({ slug, ...dated })).min(1),
  /** What it became a part of. */
  into: z.strictObject({ slug, from: z.iso.date() }).optional(),
});
