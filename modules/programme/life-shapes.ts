import { z } from 'zod';
import { language } from '#platform/language/language.ts';
import { plainText, saysSomething } from '#platform/language/plain-text.ts';
import { id } from '#platform/shapes/id.ts';
import { source } from '#platform/sources/source.ts';
import { knownDay, knownPoint } from '#platform/time/when.ts';

/** Where a programme stands. Labels are in `messages/`; the database holds the same list. */
export const programmeStates = [
  'considered',
  'applied',
  'granted',
  'refused',
  'strategy',
  'implementation',
  'closing',
  'closed',
  'follow-up',
] as const;
export const programmeState = z.enum(programmeStates);
export type ProgrammeState = z.infer<typeof programmeState>;

/** What of a programme's page can be opened one by one; the log's entries say it themselves. */
export const publicParts = ['shocks', 'decisions', 'goals', 'results', 'figures', 'partners'] as const;
export const publicPart = z.enum(publicParts);
export type PublicPart = z.infer<typeof publicPart>;

/** Words that somebody can read: what cannot be seen is left out. */
export const words = (most: number) =>
  z.string().overwrite(plainText).trim().min(1).max(most).refine(saysSomething, { error: 'required' });

export const givenSource = source.extend({ title: words(300), publisher: words(200).optional() });
export const organisationNumber = z
  .string()
  .regex(/^(\d{9}|\d{10})$/, { error: 'not-an-organisation-number' });
const count = z.number().int().min(0).max(1_000_000);

export const shockFields = z.object({
  what: words(500).describe('In a sentence'),
  lang: language,
  happened: knownDay,
  employer: words(200).nullable(),
  organisationNumber: organisationNumber.nullable(),
  lostLow: count.nullable().describe('How many jobs were lost; lowest and highest where sources differ'),
  lostHigh: count.nullable(),
  qualifier: z.enum(['exactly', 'about', 'over', 'at-most']),
  source: givenSource.nullable(),
});
export type ShockFields = z.output<typeof shockFields>;

export const decisionAbouts = [
  'application',
  'status',
  'strategy',
  'plan',
  'money',
  'target',
  'extension',
  'closing',
  'other',
] as const;
export const outcomes = ['approved', 'refused', 'noted'] as const;

export const decisionFields = z.object({
  what: words(500).describe('In a sentence'),
  lang: language,
  body: words(200).describe('Who decided'),
  caseNumber: words(60).nullable(),
  decided: knownDay,
  votesFor: count.nullable(),
  votesAgainst: count.nullable(),
  reasons: z.string().overwrite(plainText).trim().max(2_000).nullable(),
  document: id.nullable().describe("One of the programme's files"),
  source: givenSource.nullable(),
});
export type DecisionFields = z.output<typeof decisionFields>;

/** What a decision does, and which no correction changes: another decision does. */
export const decisionEffect = z.object({
  about: z.enum(decisionAbouts),
  outcome: z.enum(outcomes),
  movesTo: programmeState.nullable().describe('The state it leads to'),
  ends: knownPoint.nullable().describe("The period's new end"),
});
export type NewDecision = DecisionFields & z.output<typeof decisionEffect>;

const correctionOf = <Fields extends z.ZodObject>(fields: Fields) =>
  z.object({
    number: z.number().int(),
    reason: z.string(),
    was: fields.partial().describe('The corrected fields as they stood'),
    by: z.string(),
    at: z.iso.datetime(),
  });

const recorded = {
  by: z.string().describe('Who wrote it in'),
  recorded: z.iso.datetime(),
  version: z.number().int(),
};

const read = { source: source.nullable() };
const fileRead = z.object({ id, name: z.string(), type: z.string(), state: z.string() });

export const publicShock = shockFields.extend({ id, ...read }).meta({ id: 'PublicShock' });
export type PublicShock = z.output<typeof publicShock>;

export const shock = shockFields
  .extend({ id, ...read, ...recorded, corrections: z.array(correctionOf(shockFields.extend(read))) })
  .meta({ id: 'Shock' });
export type Shock = z.output<typeof shock>;

const decisionRead = decisionFields.extend({ ...decisionEffect.shape, id, ...read });

export const publicDecision = decisionRead.omit({ document: true }).meta({ id: 'PublicDecision' });
export type PublicDecision = z.output<typeof publicDecision>;

export const decision = decisionRead
  .extend({
    ...recorded,
    file: fileRead.nullable().describe('The document, when there is one'),
    corrections: z.array(correctionOf(decisionFields.extend(read))),
  })
  .meta({ id: 'Decision' });
export type DecisionMade = z.output<typeof decision>;

/** Why something was corrected. */
export const reasonGiven = words(1_000);
