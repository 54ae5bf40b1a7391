import { z } from 'zod';
import { unitId } from '#platform/access/actor.ts';
import { inAllLanguages, language } from '#platform/language/language.ts';
import { plainText, saysSomething } from '#platform/language/plain-text.ts';
import { organisationNumberText } from '#platform/organisations/organisation-number.ts';
import { day } from '#platform/shapes/day.ts';
import { id } from '#platform/shapes/id.ts';
import { name } from '#platform/shapes/name.ts';
import { source } from '#platform/sources/source.ts';
import { knownDay } from '#platform/time/when.ts';

export const kinds = ['created', 'secured'] as const;
export const kind = z.enum(kinds).describe('Created and secured jobs are never added');
export type Kind = (typeof kinds)[number];

export const bases = ['persons', 'fte'] as const;
export const basis = z.enum(bases).describe('Persons and full-time equivalents are never added');
export type Basis = (typeof bases)[number];

/** From the weakest to the strongest that an effect can reach; `lost` takes away from what was there. */
export const stages = ['expected', 'reported', 'verified', 'lost'] as const;
export const stage = z.enum(stages);
export type Stage = (typeof stages)[number];

/** When one looks: at the award, at the end of the project, one and four years after it (research/norway.md §3.2). */
export const points = ['award', 'project-end', 'one-year', 'four-years', 'between'] as const;
export const point = z.enum(points);
export type Point = (typeof points)[number];

export const methods = ['self-report', 'register', 'evaluator'] as const;
export const method = z.enum(methods);

export const origins = ['existing', 'new', 'moved-in'] as const;
export const origin = z
  .enum(origins)
  .describe('Innovation in a firm that was there, a new firm, or one that moved in');

export const countries = ['NO', 'SE'] as const;

export const effectId = id.brand<'EffectId'>();
export const measurementId = id.brand<'MeasurementId'>();
export const claimId = id.brand<'ClaimId'>();
export const figureId = id.brand<'FigureId'>();

/** Words that somebody wrote and somebody can read. */
export const words = (most: number) =>
  z.string().overwrite(plainText).trim().min(1).max(most).refine(saysSomething, { error: 'required' });

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

/** What a claim comes to on a day. */
export const standing = z
  .object({
    stage,
    gross: hundredths.describe('The whole effect in that stage, less what was lost'),
    grossLost: hundredths,
    hundredths: hundredths.describe('Of it, by the share; rounded down'),
    lost: hundredths.describe('Of what was lost, by the share; rounded down'),
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

export const subjects = [
  'jobs-created',
  'jobs-secured',
  'jobs-created-and-secured',
  'jobs-target',
  'jobs-lost',
  'industrial-jobs-lost',
  'employed',
  'employment-change',
  'population-target',
  'public-money',
  'public-money-per-year',
  'money-raised',
  'extra-years',
  'lean-units',
  'lean-staff',
  'lean-potential',
  'lean-identified',
  'lean-realised',
  'other',
] as const;
export const subject = z
  .enum(subjects)
  .describe(
    '`jobs-created-and-secured` was published as one number that was not split, and is never one or the other',
  );
export type Subject = (typeof subjects)[number];

export const figureUnits = ['jobs', 'persons', 'fte', 'percent', 'NOK', 'SEK', 'units', 'years'] as const;
export const qualifiers = ['exactly', 'about', 'over', 'at-most'] as const;

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
