import { z } from 'zod';
import { whenText } from '#platform/shapes/when.ts';

/** Where a published fact was published: a number is nothing without it. */
export const source = z
  .object({
    title: z.string().trim().min(1).max(300),
    publisher: z.string().trim().max(200).optional(),
    url: z.url({ protocol: /^https?$/ }).max(2_000),
    published: whenText.optional(),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof source>;
