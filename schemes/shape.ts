import { z } from 'zod';
import { inAllLanguages } from '#platform/shapes/language.ts';
import { source } from '#platform/sources/source.ts';
import { countries, stepIds } from './terms.ts';

/** Between which days a sentence holds; null where its source does not say. `to` is the first day on which it no longer does. */
const held = { from: z.iso.date().nullable(), to: z.iso.date().nullable() };
const version = z.int().positive();
const country = z.enum(countries);

/** The steps that the work goes through, wherever it is done. */
export const stepsShape = z.strictObject({
  version,
  source,
  steps: z.array(
    z.strictObject({ id: z.enum(stepIds), name: inAllLanguages, purpose: inAllLanguages, source }),
  ),
});

/** What a country calls parts of the same work, and which steps each of them is. */
export const phasesShape = z.strictObject({
  version,
  country,
  phases: z.array(
    z.strictObject({
      id: z.string(),
      steps: z.array(z.enum(stepIds)).min(1),
      name: inAllLanguages,
      purpose: inAllLanguages,
      sources: z.array(source).min(1),
    }),
  ),
});

export const programmeRulesShape = z.strictObject({
  version,
  country,
  clauses: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('longest-period'),
        years: z.int().positive(),
        ...held,
        sources: z.array(source).min(1),
      }),
      z.strictObject({
        kind: z.literal('continuation-starts'),
        monthsBeforeEnd: z.int().positive(),
        ...held,
        sources: z.array(source).min(1),
      }),
    ]),
  ),
});

/** Who decides what, as each source says it. */
export const decisionChainShape = z.strictObject({
  version,
  country,
  links: z.array(
    z.strictObject({
      id: z.enum(['applies', 'grants-status', 'grants-money', 'adopts-plan']),
      says: z.array(z.strictObject({ who: inAllLanguages, ...held, source })).min(1),
    }),
  ),
});
