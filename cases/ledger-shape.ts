import { z } from 'zod';
import { basis, kind, method, origin, point, stage } from '#modules/results/contract.ts';
import { language } from '#platform/shapes/language.ts';
import { relativePoint, relativeWhen } from './relative.ts';
import { slug, words } from './words-shape.ts';

const jobs = z.number().multipleOf(0.01).min(0);
const percent = z.number().multipleOf(0.01).positive().max(100);

const measurement = z.strictObject({
  point,
  stage,
  /** Persons or full-time equivalents, as the effect says. */
  jobs,
  on: relativePoint,
  method,
  evidence: words.max(500).optional(),
  /** The key of an entry of the log that tells of it. */
  entry: slug.optional(),
  note: words.max(1_000).optional(),
  author: slug,
  corrections: z
    .array(z.strictObject({ reason: words, jobs, author: slug, recorded: relativePoint }))
    .default([]),
});

/** A row of an example's ledger: nothing that nobody published is ever said of a real programme. */
export const effect = z.strictObject({
  key: slug,
  /** One that nobody can have: it begins with 0. */
  organisationNumber: z
    .string()
    .regex(/^0\d{8}$/)
    .optional(),
  organisationName: words.max(200),
  place: words.max(120).optional(),
  kind,
  basis,
  origin,
  happened: z.union([relativeWhen, z.strictObject({ monthsAhead: z.int().positive().max(72) })]),
  because: words.max(1_000).optional(),
  lang: language,
  women: z.int().optional(),
  men: z.int().optional(),
  exempt: words.max(200).optional(),
  share: percent.default(100),
  project: words.max(120).optional(),
  /** Keys of effects of the same enterprise in the same period, which are other jobs. */
  differs: z.array(z.strictObject({ from: slug, reason: words.max(500) })).default([]),
  measurements: z.array(measurement).min(1),
});

/** A share of an effect that another example keeps. */
export const claim = z.strictObject({
  /** The slug of that example, and the key of the effect there. */
  of: slug,
  effect: slug,
  organisationNumber: z.string().regex(/^0\d{8}$/),
  share: percent,
  project: words.max(120).optional(),
  author: slug,
  recorded: relativePoint,
});
