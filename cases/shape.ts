import { z } from 'zod';
import { mainActivity, visibility } from '#modules/logbook/contract.ts';
import { partnerRoles, programmeState } from '#modules/programme/contract.ts';
import { role } from '#platform/shapes/actor.ts';
import { language } from '#platform/shapes/language.ts';
import { whenText } from '#platform/shapes/when.ts';
import { figure } from './figure-shape.ts';
import { claim, effect } from './ledger-shape.ts';
import { decision, shock } from './life-shape.ts';
import { county, municipality } from './place-shape.ts';
import { goal } from './plan-shape.ts';
import { relativePoint } from './relative.ts';
import { everyLanguage, publishedSource, signed, slug, when, words } from './words-shape.ts';

/** Only in an example; `unit` is the slug of the case, of one of its municipalities or of one of its counties. */
const person = z.strictObject({
  key: slug,
  name: words,
  email: z.email().regex(/@example\.org$|\.invalid$/, 'an example person has an address that reaches nobody'),
  roles: z.array(z.strictObject({ role, unit: slug })).min(1),
});

const partner = z.strictObject({
  name: words,
  role: z.enum(partnerRoles),
  contribution: words.optional(),
  /** Where the contribution is published; demanded of a real case. */
  source: publishedSource.optional(),
});

const correction = z.strictObject({
  reason: words,
  text: words.optional(),
  happened: when.optional(),
  activity: mainActivity.optional(),
  visibility: visibility.optional(),
  author: slug,
  recorded: relativePoint,
});

const entry = z.strictObject({
  key: slug,
  activity: mainActivity,
  happened: when,
  who: words.max(200),
  text: words,
  lang: language,
  visibility,
  source: publishedSource.optional(),
  /** An example that does not say when was written in on the day it happened. */
  ...signed,
  corrections: z.array(correction).min(1).optional(),
});

const period = z.union([
  z.strictObject({ from: whenText, to: whenText, note: everyLanguage.optional() }),
  /** Not known, and why not. */
  z.strictObject({ note: everyLanguage }),
  /** An example: from a month relative to today, for so many years. */
  z.strictObject({ from: relativePoint, years: z.int().positive(), note: everyLanguage }),
]);

export const caseShape = z.strictObject({
  slug,
  example: z.boolean(),
  /** A case is there to be read. */
  published: z.literal(true),
  zone: z.literal('Europe/Oslo'),
  language,
  name: words,
  summary: everyLanguage,
  period,
  /** Left out where the decisions of an example lead it there. */
  state: programmeState.optional(),
  /** What was looked for and not found published. */
  notPublished: z.array(everyLanguage).default([]),
  county: z.array(county).default([]),
  /** Empty where a source names a region and does not say which municipalities. */
  municipalities: z.array(municipality).default([]),
  /** Municipalities that those of the programme became a part of. */
  successors: z.array(municipality).default([]),
  people: z.array(person).default([]),
  partners: z.array(partner).default([]),
  shocks: z.array(shock).default([]),
  decisions: z.array(decision).default([]),
  figures: z.array(figure).default([]),
  goals: z.array(goal).default([]),
  effects: z.array(effect).default([]),
  claims: z.array(claim).default([]),
  log: z.array(entry).default([]),
});

export type Case = z.output<typeof caseShape>;
export type CaseEntry = z.output<typeof entry>;
export type CaseCorrection = z.output<typeof correction>;
