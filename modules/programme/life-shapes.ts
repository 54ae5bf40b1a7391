import { z } from 'zod';
import { plainText } from '#platform/language/plain-text.ts';
import { correctionOf } from '#platform/shapes/correction.ts';
import { id } from '#platform/shapes/id.ts';
import { language } from '#platform/shapes/language.ts';
import { knownDay, knownPoint } from '#platform/shapes/when.ts';
import { words } from '#platform/shapes/words.ts';
import { source } from '#platform/sources/source.ts';
import { decisionAbouts, outcomes, programmeStates, publicParts } from './terms.ts';

export const programmeState = z.enum(programmeStates);

export const publicPart = z.enum(publicParts);

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

/** What a record of the shock needs not say. */
export const newShock = shockFields.extend({
  employer: shockFields.shape.employer.default(null),
  organisationNumber: shockFields.shape.organisationNumber.default(null),
  lostLow: shockFields.shape.lostLow.default(null),
  lostHigh: shockFields.shape.lostHigh.default(null),
  qualifier: shockFields.shape.qualifier.default('exactly'),
  source: shockFields.shape.source.default(null),
});

export const newDecision = decisionFields.extend({
  about: decisionEffect.shape.about,
  outcome: decisionEffect.shape.outcome,
  movesTo: decisionEffect.shape.movesTo.default(null),
  ends: decisionEffect.shape.ends.default(null),
  caseNumber: decisionFields.shape.caseNumber.default(null),
  votesFor: decisionFields.shape.votesFor.default(null),
  votesAgainst: decisionFields.shape.votesAgainst.default(null),
  reasons: decisionFields.shape.reasons.default(null),
  document: decisionFields.shape.document.default(null),
  source: decisionFields.shape.source.default(null),
});
