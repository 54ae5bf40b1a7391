import { z } from 'zod';
import { decisionAbouts, outcomes, programmeState } from '#modules/programme/contract.ts';
import { qualifiers } from '#modules/results/contract.ts';
import { language } from '#platform/shapes/language.ts';
import { day, publishedSource, signed, slug, when, words } from './words-shape.ts';

const count = z.int().min(0);

export const shock = z.strictObject({
  key: slug,
  what: words.max(500),
  lang: language,
  happened: when,
  employer: words.optional(),
  organisationNumber: words.optional(),
  /** How many jobs; lowest and highest where they are a range. */
  lost: z.union([count, z.tuple([count, count])]).optional(),
  qualifier: z.enum(qualifiers).default('exactly'),
  source: publishedSource.optional(),
  ...signed,
});

export const decision = z.strictObject({
  key: slug,
  about: z.enum(decisionAbouts),
  what: words.max(500),
  lang: language,
  /** Who decided. */
  body: words.max(200),
  caseNumber: words.max(60).optional(),
  decided: day,
  outcome: z.enum(outcomes).default('approved'),
  votes: z.tuple([count, count]).optional(),
  reasons: words.max(2_000).optional(),
  source: publishedSource.optional(),
  /** Only in an example: of a real programme we know the state it is in, not every step of the way. */
  movesTo: programmeState.optional(),
  ...signed,
});
