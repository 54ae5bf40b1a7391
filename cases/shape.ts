import { z } from 'zod';
import { mainActivity, source, visibility } from '#modules/logbook/contract.ts';
import { partnerRoles } from '#modules/programme/contract.ts';
import { role } from '#platform/access/actor.ts';
import { language } from '#platform/language/language.ts';
import { whenText } from '#platform/time/when.ts';
import { relativePoint, relativeWhen } from './relative.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const words = z.string().trim().min(1);
const everyLanguage = z.strictObject({ nb: words, nn: words, sv: words, en: words });

/** Half open: `to` is the first day on which it no longer holds, so that the next may begin on it. */
const dated = { from: z.iso.date().optional(), to: z.iso.date().optional() };

const county = z.strictObject({ slug, name: words, ...dated });

const municipality = z.strictObject({
  slug,
  name: words,
  codes: z
    .array(
      z.strictObject({
        country: z.literal('NO'),
        code: z.string().regex(/^\d{4}$/),
        ...dated,
        from: z.iso.date(),
      }),
    )
    .min(1),
  counties: z.array(z.strictObject({ slug, ...dated })).min(1),
});

/** Only in an example; `unit` is the slug of the case, of one of its municipalities or of one of its counties. */
const person = z.strictObject({
  key: slug,
  name: words,
  email: z.email().regex(/@example\.org$|\.invalid$/, 'an example person has an address that reaches nobody'),
  roles: z.array(z.strictObject({ role, unit: slug })).min(1),
});

const publishedSource = source.extend({ publisher: words }).strict();

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
  happened: z.union([whenText, relativeWhen]).optional(),
  activity: mainActivity.optional(),
  visibility: visibility.optional(),
  author: slug,
  recorded: relativePoint,
});

const entry = z.strictObject({
  key: slug,
  activity: mainActivity,
  happened: z.union([whenText, relativeWhen]),
  who: words.max(200),
  text: words,
  lang: language,
  visibility,
  source: publishedSource.optional(),
  author: slug.optional(),
  /** When it was written in; an example that does not say was written in on the day it happened. */
  recorded: relativePoint.optional(),
  corrections: z.array(correction).min(1).optional(),
});

const period = z.union([
  z.strictObject({ from: whenText, to: whenText, note: everyLanguage }),
  /** An example: from a month relative to today, for so many years. */
  z.strictObject({ from: relativePoint, years: z.int().positive(), note: everyLanguage }),
]);

export const caseShape = z.strictObject({
  slug,
  example: z.boolean(),
  zone: z.literal('Europe/Oslo'),
  language,
  name: words,
  summary: everyLanguage,
  period,
  county: z.array(county).min(1),
  municipalities: z.array(municipality).min(1),
  people: z.array(person).default([]),
  partners: z.array(partner),
  log: z.array(entry).min(1),
});

export type Case = z.output<typeof caseShape>;
export type CaseEntry = z.output<typeof entry>;
export type CaseCorrection = z.output<typeof correction>;
