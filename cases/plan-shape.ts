import { z } from 'zod';
import { language } from '#platform/shapes/language.ts';
import { relativePoint } from './relative.ts';
import { day, publishedSource, signed, slug, when, words } from './words-shape.ts';

/** As a row keeps it; an amount in the smallest unit of its currency. */
const value = z.union([
  z.strictObject({ count: z.int() }),
  z.strictObject({ minor: z.int() }),
  z.strictObject({ numerator: z.int(), denominator: z.int().positive() }),
  z.strictObject({ step: z.int() }),
  z.strictObject({ yes: z.boolean() }),
  z.strictObject({ text: words }),
]);

/** Why another value was aimed at later; `decision` is the key of one of the case's decisions. */
const revision = z.strictObject({
  value,
  reason: words.max(1_000),
  decision: slug.optional(),
  author: slug.optional(),
  recorded: relativePoint.optional(),
});

const target = z.strictObject({
  /** A year, or in an example the first, second … year of the programme. */
  year: z.int().positive(),
  value,
  revisions: z.array(revision).default([]),
});

const actual = z.strictObject({
  key: slug,
  asOf: when,
  value,
  evidence: words.max(500).optional(),
  /** The key of an entry of the log. */
  entry: slug.optional(),
  ...signed,
});

const indicator = z.strictObject({
  key: slug,
  name: words.max(200),
  type: z.enum(['count', 'amount', 'ratio', 'scale', 'yes-no', 'text']),
  unit: words.max(60).optional(),
  ofWhat: words.max(60).optional(),
  scale: z.strictObject({ low: z.int(), high: z.int() }).optional(),
  direction: z.enum(['up', 'down']).default('up'),
  aggregation: z.enum(['sum', 'latest', 'mean']).default('latest'),
  collection: words.max(500).optional(),
  ledger: z
    .strictObject({ kind: z.enum(['created', 'secured']), basis: z.enum(['persons', 'fte']) })
    .optional(),
  baseline: z.strictObject({ value, on: day, source: publishedSource.optional() }).optional(),
  targets: z.array(target).default([]),
  actuals: z.array(actual).default([]),
});

export const goal = z.strictObject({
  key: slug,
  kind: z.enum(['outcome', 'output', 'process']),
  title: words.max(300),
  lang: language,
  focus: words.max(120).optional(),
  owner: words.max(120).optional(),
  indicators: z.array(indicator).min(1),
  ...signed,
});
