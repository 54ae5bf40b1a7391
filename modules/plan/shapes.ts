import { z } from 'zod';
import { unitId } from '#platform/shapes/actor.ts';
import { correctionOf } from '#platform/shapes/correction.ts';
import { id } from '#platform/shapes/id.ts';
import { language } from '#platform/shapes/language.ts';
import { knownDay } from '#platform/shapes/when.ts';
import { words } from '#platform/shapes/words.ts';
import { source } from '#platform/sources/source.ts';
import { aggregations, directions, goalKinds, ledgerBases, ledgerKinds } from './terms.ts';
import { value, valueType } from './value.ts';

/** What a step is called by a number: no scale that people judge by goes further. */
const step = z.number().int().min(-1_000_000).max(1_000_000);

const givenSource = source.extend({ title: words(300), publisher: words(200).optional() });

/** What a goal says. */
export const goalSaid = z.object({
  kind: z.enum(goalKinds).describe('outcome (effektmål), output (resultatmål) or process'),
  title: words(300),
  lang: language,
  focus: words(120).nullable().describe('The focus area it belongs to'),
  owner: words(120).nullable().describe('Who answers for it: a role or a body, as the plan names it'),
});
export type GoalSaid = z.output<typeof goalSaid>;

/** What an indicator says. The type, the scale and the ledger it is read from are chosen once. */
export const indicatorSaid = z.object({
  name: words(200),
  lang: language,
  type: valueType,
  unit: words(60).nullable().describe('What is counted; of an amount its currency (NOK, SEK)'),
  ofWhat: words(60).nullable().describe('Of a ratio: what it is a part of'),
  scale: z.object({ low: step, high: step }).nullable(),
  direction: z.enum(directions).describe('Whether more is better, or less'),
  aggregation: z.enum(aggregations).describe('How several values of a year become one'),
  collection: words(500).nullable().describe('Where the value comes from, or how it is collected'),
  ledger: z
    .object({ kind: z.enum(ledgerKinds), basis: z.enum(ledgerBases) })
    .nullable()
    .describe('Read from the ledger of jobs instead of being typed in'),
  baseline: z.object({ value, on: knownDay, source: givenSource.nullable().default(null) }).nullable(),
});
export type IndicatorSaid = z.output<typeof indicatorSaid>;

/** What was reached, and how that is known. */
export const actualSaid = z.object({
  asOf: knownDay,
  value,
  evidence: words(500).nullable(),
  entry: id.nullable().describe('An entry of the log that shows it'),
  file: id.nullable().describe('A file of the programme that shows it'),
});
export type ActualSaid = z.output<typeof actualSaid>;

const recorded = { by: z.string(), recorded: z.iso.datetime(), version: z.number().int() };

export const decisionNamed = z
  .object({
    id,
    what: z.string(),
    lang: language,
    body: z.string(),
    caseNumber: z.string().nullable(),
    decided: z.string(),
  })
  .meta({ id: 'DecisionNamed' });

/** One thing that was aimed at for a year, as it stood. */
export const targetVersion = z
  .object({
    number: z.number().int(),
    value,
    reason: z.string().nullable().describe('Why it was revised; of the first where one was given'),
    decision: decisionNamed.nullable(),
    by: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'TargetVersion' });
export type TargetVersion = z.output<typeof targetVersion>;

/** What is aimed at for a year, and all that was aimed at before, oldest first. */
export const target = z
  .object({
    year: z.number().int(),
    value,
    number: z.number().int().describe('Of the version that holds'),
    history: z.array(targetVersion),
  })
  .meta({ id: 'Target' });
export type Target = z.output<typeof target>;

export const actual = actualSaid
  .extend({
    id,
    ...recorded,
    file: z.object({ id, name: z.string() }).nullable(),
    corrections: z.array(
      correctionOf(actualSaid.extend({ file: z.string().nullable(), entry: z.string().nullable() })),
    ),
  })
  .meta({ id: 'Actual' });
export type Actual = z.output<typeof actual>;

export const indicator = indicatorSaid
  .extend({
    id,
    goal: id,
    ...recorded,
    corrections: z.array(correctionOf(indicatorSaid)),
    targets: z.array(target),
    actuals: z.array(actual),
  })
  .meta({ id: 'Indicator' });
export type Indicator = z.output<typeof indicator>;

/** What keeps a goal from being measured, or a word that everyone reads in their own way. */
export const lack = z
  .object({
    what: z.enum(['indicator', 'unit', 'baseline', 'target', 'collection', 'owner', 'vague']),
    indicator: id.nullable(),
    word: z.string().nullable().describe('Of vague: the word as it stands in the goal'),
  })
  .meta({ id: 'Lack' });
export type Lack = z.output<typeof lack>;

export const goal = goalSaid
  .extend({
    id,
    programme: unitId,
    ...recorded,
    corrections: z.array(correctionOf(goalSaid)),
    indicators: z.array(indicator),
    missing: z.array(lack).describe('Empty when it can be measured; vague words are a hint'),
  })
  .meta({ id: 'Goal' });
export type Goal = z.output<typeof goal>;

const unsigned = { by: true, recorded: true, version: true, corrections: true } as const;

/** What anyone may know of how a goal is measured. */
export const publicIndicator = indicator
  .omit(unsigned)
  .extend({
    targets: z.array(target.extend({ history: z.array(targetVersion.omit({ by: true })) })),
    actuals: z.array(actual.omit({ ...unsigned, file: true })),
  })
  .meta({ id: 'PublicIndicator' });
export type PublicIndicator = z.output<typeof publicIndicator>;

/** What anyone may know of a goal. */
export const publicGoal = goal
  .omit({ ...unsigned, owner: true, missing: true })
  .extend({
    indicators: z.array(publicIndicator),
  })
  .meta({ id: 'PublicGoal' });
export type PublicGoal = z.output<typeof publicGoal>;

/** What is left out when a goal is written is not known; what is left out when it is corrected stays as it is. */
export const newGoal = goalSaid.extend({
  focus: goalSaid.shape.focus.default(null),
  owner: goalSaid.shape.owner.default(null),
});
export const newIndicator = indicatorSaid.extend({
  unit: indicatorSaid.shape.unit.default(null),
  ofWhat: indicatorSaid.shape.ofWhat.default(null),
  scale: indicatorSaid.shape.scale.default(null),
  direction: indicatorSaid.shape.direction.default('up'),
  aggregation: indicatorSaid.shape.aggregation.default('latest'),
  collection: indicatorSaid.shape.collection.default(null),
  ledger: indicatorSaid.shape.ledger.default(null),
  baseline: indicatorSaid.shape.baseline.default(null),
});
export const newActual = actualSaid.extend({
  evidence: actualSaid.shape.evidence.default(null),
  entry: actualSaid.shape.entry.default(null),
  file: actualSaid.shape.file.default(null),
});
