import { z } from 'zod';
import { whenText } from '#platform/shapes/when.ts';
import { source } from '#platform/sources/source.ts';
import { relativePoint, relativeWhen } from './relative.ts';

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const words = z.string().trim().min(1);
export const everyLanguage = z.strictObject({ nb: words, nn: words, sv: words, en: words });

/** Half open: `to` is the first day on which it no longer holds, so that the next may begin on it. */
export const dated = { from: z.iso.date().optional(), to: z.iso.date().optional() };

/** Where a fact of a real case was published, and by whom. */
export const publishedSource = source.extend({ publisher: words }).strict();

/** A date of its own in a real case; counted back from today in an example. */
export const when = z.union([whenText, relativeWhen]);
export const day = z.union([whenText, relativePoint]);

/** Who wrote it in, and when; only in an example. */
export const signed = { author: slug.optional(), recorded: relativePoint.optional() };
