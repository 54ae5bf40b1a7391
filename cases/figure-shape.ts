import { z } from 'zod';
import { figureUnits, qualifiers, quote, subject } from '#modules/results/contract.ts';
import { language } from '#platform/shapes/language.ts';
import { whenText } from '#platform/shapes/when.ts';
import { everyLanguage, publishedSource, slug } from './words-shape.ts';

const number = z.number().multipleOf(0.01);

/** One way in which a number was published, in the words in which it was; without a language, in Bokmål. */
const quoted = quote.extend({ lang: language.default('nb'), source: publishedSource }).strict();

export const figure = z.strictObject({
  key: slug,
  subject,
  /** In the unit, as it was published: 21.5 full-time equivalents, 22000000 kroner; a range has both ends. */
  value: z.union([number, z.tuple([number, number])]),
  unit: z.enum(figureUnits),
  qualifier: z.enum(qualifiers).default('exactly'),
  attribution: z.enum(['contributed', 'context']),
  asOf: whenText.optional(),
  quotes: z.array(quoted).min(1).max(10),
  note: everyLanguage.optional(),
});
