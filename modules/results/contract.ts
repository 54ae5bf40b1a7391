import { z } from 'zod';
import { operations } from '#platform/http/operation.ts';
import { unitId } from '#platform/shapes/actor.ts';
import { id } from '#platform/shapes/id.ts';
import { organisationNumberText } from '#platform/shapes/organisation-number.ts';
import { knownDay } from '#platform/shapes/when.ts';
import { words } from '#platform/shapes/words.ts';
import { candidate, claim, effect, keptFigure, ledgerSums, results, rollUp } from './answers.ts';
import { publicOperations } from './open/public-operations.ts';
import * as shapes from './shapes.ts';

export * from './answers.ts';
export * from './job-list/operations.ts';
export * from './job-list/shapes.ts';
export * from './shapes.ts';
export * from './terms.ts';

const ofProgramme = z.object({ programmeId: unitId });
const ofEffect = z.object({ effectId: shapes.effectId });

export const resultsOperations = operations({
  readResults: {
    method: 'GET',
    path: '/programmes/:programmeId/results',
    summary: 'Jobs created and secured by basis and stage on a day, and what was published beside them',
    ability: 'results.read',
    params: ofProgramme,
    unit: 'programmeId',
    query: shapes.onDay,
    status: 200,
    answer: results,
  },
  listEffects: {
    method: 'GET',
    path: '/programmes/:programmeId/effects',
    summary: 'The ledger: each share of an effect, as it stands on a day',
    ability: 'results.read',
    params: ofProgramme,
    unit: 'programmeId',
    query: shapes.onDay.extend({
      kind: shapes.kind.optional(),
      basis: shapes.basis.optional(),
      stage: shapes.stage.optional(),
      needs: z
        .enum(['check', 'evidence'])
        .optional()
        .describe('Re-checks that are overdue, or effects that nothing shows'),
    }),
    status: 200,
    answer: z.object({
      asOf: z.iso.date(),
      items: z.array(shapes.ledgerRow),
      totals: z.object({ created: ledgerSums, secured: ledgerSums }),
      counts: z.object({
        all: z.number().int(),
        check: z.number().int(),
        evidence: z.number().int(),
        firms: z.number().int(),
      }),
    }),
  },
  recordEffect: {
    method: 'POST',
    path: '/programmes/:programmeId/effects',
    summary: 'Write jobs into the ledger, with the first measurement and the share one claims',
    ability: 'results.write',
    params: ofProgramme,
    unit: 'programmeId',
    body: shapes.effectContent.extend({
      measurement: shapes.measurementContent,
      share: shapes.share.min(1).default(10_000),
      project: words(120).nullable().default(null),
      reasons: shapes.reasons.default({}),
      differentFrom: z
        .array(z.object({ effect: shapes.effectId, reason: words(500) }))
        .max(200)
        .default([])
        .describe('Effects that may be the same jobs and are not, each with why'),
    }),
    status: 201,
    answer: effect,
  },
  findSameJobs: {
    method: 'GET',
    path: '/programmes/:programmeId/same-jobs',
    summary:
      'Effects of an organisation in an overlapping period: the same jobs, unless somebody says why not',
    ability: 'results.write',
    params: ofProgramme,
    unit: 'programmeId',
    query: z.object({
      organisationNumber: organisationNumberText,
      happened: knownDay,
    }),
    status: 200,
    answer: z.object({ items: z.array(candidate) }),
  },
  readEffect: {
    method: 'GET',
    path: '/effects/:effectId',
    summary: 'An effect with its measurements, its shares and what was corrected',
    ability: 'results.read',
    params: ofEffect,
    status: 200,
    answer: effect,
  },
  correctEffect: {
    method: 'POST',
    path: '/effects/:effectId/corrections',
    summary: 'Correct what an effect says; what it said before is kept',
    ability: 'results.write',
    params: ofEffect,
    body: shapes.effectChange.extend({
      reason: shapes.whyCorrected,
      reasons: shapes.reasons.optional(),
      differentFrom: z
        .array(z.object({ effect: shapes.effectId, reason: words(500) }))
        .max(200)
        .optional(),
    }),
    concurrency: 'if-match',
    status: 201,
    answer: effect,
  },
  measureEffect: {
    method: 'POST',
    path: '/effects/:effectId/measurements',
    summary: 'Write in what was found on a day',
    ability: 'results.write',
    params: ofEffect,
    body: shapes.measurementContent.extend({ reasons: shapes.reasons.default({}) }),
    status: 201,
    answer: effect,
  },
  correctMeasurement: {
    method: 'POST',
    path: '/measurements/:measurementId/corrections',
    summary: 'Correct a measurement; what it said before is kept',
    ability: 'results.write',
    params: z.object({ measurementId: shapes.measurementId }),
    body: shapes.measurementContent
      .omit({ basis: true })
      .extend({
        evidence: words(500).nullable(),
        entry: id.nullable(),
        file: id.nullable(),
        note: words(1_000).nullable(),
      })
      .partial()
      .extend({ reason: shapes.whyCorrected, reasons: shapes.reasons.optional() }),
    concurrency: 'if-match',
    status: 201,
    answer: effect,
  },
  listClaims: {
    method: 'GET',
    path: '/programmes/:programmeId/claims',
    summary: 'The shares that a programme claims',
    ability: 'results.read',
    params: ofProgramme,
    unit: 'programmeId',
    status: 200,
    answer: z.object({ items: z.array(claim) }),
  },
  claimEffect: {
    method: 'POST',
    path: '/programmes/:programmeId/claims',
    summary: 'Claim a share of jobs that are in a ledger already, also another programme’s',
    ability: 'results.write',
    params: ofProgramme,
    unit: 'programmeId',
    body: z.object({
      effect: shapes.effectId,
      organisationNumber: organisationNumberText
        .nullable()
        .default(null)
        .describe('Of the firm; for an effect that another programme keeps'),
      share: shapes.share.min(1),
      project: words(120).nullable().default(null),
    }),
    status: 201,
    answer: claim,
  },
  correctClaim: {
    method: 'POST',
    path: '/claims/:claimId/corrections',
    summary: 'Change a share, or take it back with 0; what it was is kept',
    ability: 'results.write',
    params: z.object({ claimId: shapes.claimId }),
    body: z.object({
      share: shapes.share.optional(),
      project: words(120).nullable().optional(),
      reason: shapes.whyCorrected,
    }),
    concurrency: 'if-match',
    status: 201,
    answer: claim,
  },
  listPublishedFigures: {
    method: 'GET',
    path: '/programmes/:programmeId/published-figures',
    summary: 'What was published of the programme, each with the words, the source and what was corrected',
    ability: 'results.read',
    params: ofProgramme,
    unit: 'programmeId',
    status: 200,
    answer: z.object({ items: z.array(keptFigure) }),
  },
  recordPublishedFigure: {
    method: 'POST',
    path: '/programmes/:programmeId/published-figures',
    summary: 'Keep what somebody published, beside the ledger',
    ability: 'results.write',
    params: ofProgramme,
    unit: 'programmeId',
    body: shapes.figureContent,
    status: 201,
    answer: shapes.figure,
  },
  correctPublishedFigure: {
    method: 'POST',
    path: '/published-figures/:figureId/corrections',
    summary: 'Correct how a published figure is kept, or add another quote',
    ability: 'results.write',
    params: z.object({ figureId: shapes.figureId }),
    body: shapes.figureContent
      .extend({ asOf: knownDay.nullable(), note: shapes.figureContent.shape.note.unwrap() })
      .partial()
      .extend({ reason: shapes.whyCorrected, reasons: shapes.reasons.optional() }),
    concurrency: 'if-match',
    status: 201,
    answer: shapes.figure,
  },
  stateFactor: {
    method: 'POST',
    path: '/programmes/:programmeId/factors',
    summary: 'State how much would have come anyway, or was only moved, with the source; the latest counts',
    ability: 'results.write',
    params: ofProgramme,
    unit: 'programmeId',
    body: shapes.factorContent,
    status: 201,
    answer: shapes.factorContent,
  },
  listReChecks: {
    method: 'GET',
    path: '/re-checks',
    summary:
      'Effects that it is time to look at again, in the programmes where you write: overdue, or within two months',
    ability: 'signed-in',
    status: 200,
    answer: z.object({
      items: z.array(
        z
          .object({
            programme: unitId,
            effect: shapes.effectId,
            organisationName: z.string(),
            kind: shapes.kind,
            point: shapes.point,
            on: z.iso.date(),
            overdue: z.boolean(),
          })
          .meta({ id: 'DueReCheck' }),
      ),
    }),
  },
  readRollUp: {
    method: 'GET',
    path: '/results',
    summary:
      'Results of every programme you may read, summed by county and for all of them; fictional ones apart',
    ability: 'signed-in',
    query: shapes.onDay,
    status: 200,
    answer: rollUp,
  },
  ...publicOperations,
});
