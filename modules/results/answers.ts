import { z } from 'zod';
import { unitId } from '#platform/shapes/actor.ts';
import * as shapes from './shapes.ts';
import { countries } from './terms.ts';

export const ledgerCorrection = z
  .object({
    record: z.enum(['effect', 'measurement', 'claim', 'figure']),
    recordId: z.string(),
    number: z.number().int(),
    reason: z.string(),
    was: z.record(z.string(), z.unknown()),
    becomes: z.record(z.string(), z.unknown()),
    by: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'LedgerCorrection' });
export type LedgerCorrection = z.output<typeof ledgerCorrection>;

/** What was published, as those of the programme read it: also what was corrected. */
export const keptFigure = shapes.figure
  .extend({ corrections: z.array(ledgerCorrection).describe('Latest first') })
  .meta({ id: 'KeptPublishedFigure' });
export type KeptFigure = z.output<typeof keptFigure>;

export const effect = shapes.effectContent
  .extend({
    id: shapes.effectId,
    country: z.enum(countries),
    programme: unitId.nullable().describe('The programme that keeps it; null: another programme'),
    own: z.boolean(),
    by: z.string().nullable(),
    recorded: z.iso.datetime(),
    version: z.number().int(),
    exempt: z.string().nullable(),
    isExempt: z.boolean(),
    register: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe('What the business register answered when it was written in'),
    reasons: shapes.reasons,
    measurements: z.array(shapes.measurement),
    shares: z.array(shapes.shareTaken),
    free: shapes.share,
    differences: z.array(z.object({ other: shapes.effectId, reason: z.string(), by: z.string() })),
    corrections: z.array(ledgerCorrection),
  })
  .meta({ id: 'Effect' });
export type Effect = z.output<typeof effect>;

export const candidate = z
  .object({
    effect: shapes.effectId,
    programme: z.string().nullable().describe('null: another programme'),
    mine: z.boolean(),
    kind: shapes.kind,
    basis: shapes.basis,
    happened: z.string(),
    hundredths: z.number().int().nullable().describe('null: another programme’s'),
    free: shapes.share,
  })
  .meta({ id: 'SameJobs' });
export type Candidate = z.output<typeof candidate>;

export const claim = z
  .object({
    id: shapes.claimId,
    effect: shapes.effectId,
    project: z.string().nullable(),
    share: shapes.share,
    by: z.string(),
    recorded: z.iso.datetime(),
    version: z.number().int(),
  })
  .meta({ id: 'Claim' });
export type Claim = z.output<typeof claim>;

export const ledgerSums = z.object({ persons: shapes.sums, fte: shapes.sums }).meta({ id: 'SumsByBasis' });
export const net = z
  .object({
    kind: shapes.kind,
    basis: shapes.basis,
    gross: z.number().int(),
    net: z.number().int(),
    factors: z.array(shapes.factorContent),
  })
  .meta({ id: 'NetJobs' });
export const costPerJob = z
  .object({
    kind: shapes.kind,
    basis: shapes.basis,
    verified: z.number().int(),
    paid: z.number().int().describe('Hundredths of the currency’s unit'),
    currency: z.enum(['NOK', 'SEK']),
    paidAsOf: z.string().nullable(),
    minor: z.number().int().describe('Hundredths of the currency’s unit for each job; rounded down'),
  })
  .meta({ id: 'CostPerJob' });

export const jobTarget = z
  .object({
    goal: z.string(),
    indicator: z.string(),
    name: z.string(),
    kind: shapes.kind,
    basis: shapes.basis,
    years: z.array(
      z.object({
        year: z.number().int(),
        target: z.number().int().describe('Hundredths; the version that holds'),
        revised: z
          .boolean()
          .describe('Whether another was aimed at before: the plan keeps it, with the reason'),
        verified: z
          .number()
          .int()
          .nullable()
          .describe(
            'What stood at the end of the year, or stands on the day asked for; null: the year is to come',
          ),
      }),
    ),
  })
  .meta({ id: 'JobTarget' });
export type JobTarget = z.output<typeof jobTarget>;

/** Created, secured and what was published without being split: never one number. */
export const results = z
  .object({
    asOf: z.iso.date(),
    isOpen: z.boolean().describe('false: the ledger is not published, and its sums say nothing'),
    created: ledgerSums.extend({ published: z.array(shapes.figure) }),
    secured: ledgerSums.extend({ published: z.array(shapes.figure) }),
    unsplit: z
      .object({ published: z.array(shapes.figure) })
      .describe('Published as one number for created and secured together. The ledger has no such rows'),
    other: z
      .array(shapes.figure)
      .describe('Other published figures: what was lost, money, what happened meanwhile'),
    net: z.array(net).describe('Empty: no deadweight or displacement is stated'),
    costPerJob: z.array(costPerJob).describe('Empty: nothing is verified, or no public money is stated'),
    targets: z.array(jobTarget).describe('What the plan aims at in jobs, year by year, against what stands'),
    rows: z.number().int(),
    firms: z.number().int(),
  })
  .meta({ id: 'Results' });
export type Results = z.output<typeof results>;

const byKind = z.object({ created: ledgerSums, secured: ledgerSums });
const summed = z.object({
  all: byKind.extend({ rows: z.number().int(), firms: z.number().int() }),
  counties: z.array(
    byKind.extend({
      county: z.string().nullable().describe('The first of a programme’s counties; null: it has none'),
      programmes: z.array(byKind.extend({ programme: unitId, name: z.string(), slug: z.string() })),
    }),
  ),
});

/** Programmes by county and altogether. What is made up is never in a sum with what is real. */
export const rollUp = summed
  .extend({
    asOf: z.iso.date(),
    examples: summed.describe('The same of fictional programmes, which are in no sum above'),
  })
  .meta({ id: 'RollUp' });
export type RollUp = z.output<typeof rollUp>;

export const publicEffect = shapes.ledgerRow
  .omit({ claimVersion: true, programme: true, own: true, exempt: true, next: true })
  .extend({
    because: z.string().nullable(),
    lang: z.string(),
    women: z.number().int().nullable().describe('null: not counted, or fewer than 4 of one'),
    men: z.number().int().nullable(),
    measurements: z.array(
      shapes.measurement
        .omit({ by: true, file: true, note: true, version: true, entry: true })
        .extend({ logEntry: z.object({ slug: z.string(), id: z.string() }).nullable() }),
    ),
  })
  .meta({ id: 'PublicEffect' });
export type PublicEffect = z.output<typeof publicEffect>;
