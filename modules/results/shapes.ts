import { z } from 'zod';
import { unitId } from '#platform/shapes/actor.ts';
import { day } from '#platform/shapes/day.ts';
import { id } from '#platform/shapes/id.ts';
import { inAllLanguages, language } from '#platform/shapes/language.ts';
import { name } from '#platform/shapes/name.ts';
import { organisationNumberText } from '#platform/shapes/organisation-number.ts';
import { knownDay } from '#platform/shapes/when.ts';
import { words } from '#platform/shapes/words.ts';
import { source } from '#platform/sources/source.ts';
import {
  bases,
  countries,
  figureUnits,
  kinds,
  methods,
  origins,
  points,
  qualifiers,
  stages,
  subjects,
} from './terms.ts';

export const kind = z.enum(kinds).describe('Created and secured jobs are never added');

export const basis = z.enum(bases).describe('Persons and full-time equivalents are never added');

export const stage = z.enum(stages);

export const point = z.enum(points);

export const method = z.enum(methods);

export const origin = z
  .enum(origins)
  .describe('Innovation in a firm that was there, a new firm, or one that moved in');

export const effectId = id.brand<'EffectId'>();
export const measurementId = id.brand<'MeasurementId'>();
export const claimId = id.brand<'ClaimId'>();
export const figureId = id.brand<'FigureId'>();

/** Persons or full-time equivalents, a hundred to one: 4.5 FTE is 450. Ten thousand jobs are more than any programme had. */
export const hundredths = z
  .number()
  .int()
  .min(0)
  .max(10_000_00)
  .describe('Hundredths of a person or of a full-time equivalent');

export const share = z.number().int().min(0).max(10_000).describe('Hundredths of a percent: 4000 is 40 %');

/** What is said of an effect, apart from how many jobs it was found to be. */
export const effectContent = z
  .object({
    organisationNumber: organisationNumberText
      .nullable()
      .default(null)
      .describe('null: it has none yet, and cannot be compared with what others claim'),
    organisationName: name(200),
    publicBody: z.boolean().default(false),
    place: name(120).nullable().default(null),
    kind,
    basis,
    origin,
    /** When the jobs came to be, or were saved. */
    happened: knownDay,
    because: words(1_000)
      .nullable()
      .default(null)
      .describe('Why they would not exist, or would have been lost'),
    lang: language,
    women: z.number().int().min(0).max(100_000).nullable().default(null),
    men: z.number().int().min(0).max(100_000).nullable().default(null),
    exempt: words(200).nullable().default(null).describe('The law by which it is not public; null: it is'),
  })
  .meta({ id: 'EffectContent' });
export type EffectContent = z.output<typeof effectContent>;

/** Why a figure is kept where the register, or a published figure, says that something may be wrong. */
export const reasons = z
  .object({
    register: words(500).optional(),
    figure: words(500).optional(),
  })
  .meta({ id: 'EffectReasons' });
export type Reasons = z.output<typeof reasons>;

export const measurementContent = z
  .object({
    point,
    stage,
    basis: basis.describe(
      'Of the effect: said again, so that persons are not entered as full-time equivalents',
    ),
    hundredths: hundredths.describe('How many there were found to be; with `lost`, how many were lost'),
    measuredOn: day,
    method,
    evidence: words(500)
      .nullable()
      .default(null)
      .describe('What shows it: a report to the authorities, accounts, a letter'),
    entry: id.nullable().default(null).describe('An entry of the log that tells of it'),
    file: id.nullable().default(null),
    note: words(1_000).nullable().default(null),
  })
  .meta({ id: 'MeasurementContent' });
export type MeasurementContent = z.output<typeof measurementContent>;

export const measurement = measurementContent
  .omit({ basis: true })
  .extend({
    id: measurementId,
    by: z.string().nullable(),
    recorded: z.iso.datetime(),
    version: z.number().int(),
  })
  .meta({ id: 'Measurement' });
export type Measurement = z.output<typeof measurement>;

/** One of the shares of an effect. Of a programme that one may not see, only the share. */
export const shareTaken = z
  .object({
    programme: z.string().nullable().describe('null: another programme'),
    project: z.string().nullable(),
    share,
  })
  .meta({ id: 'ShareTaken' });
export type ShareTaken = z.output<typeof shareTaken>;

export const check = z.object({ point, on: z.iso.date(), overdue: z.boolean() }).meta({ id: 'ReCheck' });

/** What is found again may be lost again: over the years that may be more than ever stood at once. */
const everLost = z.number().int().min(0).describe('Hundredths of a person or of a full-time equivalent');

/** What a claim comes to on a day. */
export const standing = z
  .object({
    stage,
    gross: hundredths.describe('The whole effect in that stage, less what was lost'),
    grossLost: everLost,
    hundredths: hundredths.describe('Of it, by the share; rounded down'),
    lost: everLost.describe('Of what was lost, by the share; rounded down'),
    measuredOn: z.iso.date(),
    method,
    evidence: z.string().nullable(),
  })
  .meta({ id: 'Standing' });
export type StandingShape = z.output<typeof standing>;

/** A row of a programme's ledger: its share of one effect. */
export const ledgerRow = z
  .object({
    claim: claimId,
    claimVersion: z.number().int(),
    effect: effectId,
    programme: unitId,
    share,
    project: z.string().nullable(),
    own: z.boolean().describe('Whether this programme keeps the effect; else it claims a share of another’s'),
    organisationNumber: z.string().nullable(),
    country: z.enum(countries),
    organisationName: z.string(),
    place: z.string().nullable(),
    kind,
    basis,
    origin,
    happened: z.string(),
    exempt: z.boolean(),
    standing: standing.nullable().describe('null: not yet measured by that day'),
    next: check.nullable().describe('When to look again'),
  })
  .meta({ id: 'LedgerRow' });
export type LedgerRow = z.output<typeof ledgerRow>;

/** What was found of one kind on one basis, in hundredths. `verified` is what stands: verified less lost. */
export const sums = z
  .object({
    expected: z.number().int(),
    reported: z.number().int(),
    verified: z.number().int(),
    lost: z.number().int(),
    rows: z.number().int(),
  })
  .meta({ id: 'LedgerSums' });
export type Sums = z.output<typeof sums>;

export const subject = z
  .enum(subjects)
  .describe(
    '`jobs-created-and-secured` was published as one number that was not split, and is never one or the other',
  );
export type Subject = (typeof subjects)[number];

export const quote = z
  .object({
    words: words(1_000),
    by: name(200),
    lang: language,
    differs: z
      .boolean()
      .default(false)
      .describe('Says something else than the figure; kept beside it, never made into it'),
    retold: z
      .boolean()
      .default(false)
      .describe(
        'Not the published words, which are not at hand, but what they come to; shown without quotation marks',
      ),
    source,
  })
  .meta({ id: 'Quote' });

const value = z.number().int().min(-1_000_000_000_000_00).max(1_000_000_000_000_00);

/** What somebody stated. Values in hundredths of the unit. */
export const figureContent = z
  .object({
    subject,
    low: value.describe('Hundredths of the unit'),
    high: value.describe('The same, but for a range'),
    unit: z.enum(figureUnits),
    qualifier: z.enum(qualifiers),
    attribution: z
      .enum(['contributed', 'context'])
      .describe(
        'Whether the one who states it says that the programme contributed, or it is what happened meanwhile',
      ),
    asOf: knownDay.nullable().default(null),
    quotes: z.array(quote).min(1).max(10),
    note: inAllLanguages.nullable().default(null),
  })
  .meta({ id: 'PublishedFigureContent' });
export type FigureContent = z.output<typeof figureContent>;

export const figure = figureContent
  .extend({ id: figureId, recorded: z.iso.datetime(), version: z.number().int() })
  .meta({ id: 'PublishedFigure' });
export type Figure = z.output<typeof figure>;

export const factorContent = z
  .object({
    name: z.enum(['deadweight', 'displacement']).describe('What would have come anyway; what was only moved'),
    kind,
    share,
    source,
    reason: words(1_000),
  })
  .meta({ id: 'NetFactor' });
export type Factor = z.output<typeof factorContent>;

export const onDay = z.object({
  on: day
    .optional()
    .describe('The day it is asked for; without it, and for a day to come, today where the programme is'),
});

export const whyCorrected = words(1_000).describe('Why it is corrected; kept with what it said before');

const corrigible = effectContent.omit({ basis: true });
/** What a correction of an effect may name; what it does not stays as it is. */
export const effectChange = z.object(
  Object.fromEntries(
    Object.entries(corrigible.shape).map(([key, field]) => [key, withoutDefault(field).optional()]),
  ) as {
    [K in keyof typeof corrigible.shape]: z.ZodOptional<z.ZodType<z.output<(typeof corrigible.shape)[K]>>>;
  },
);

function withoutDefault(field: z.ZodType): z.ZodType {
  return field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType) : field;
}
