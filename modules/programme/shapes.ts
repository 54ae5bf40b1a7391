import { z } from 'zod';
import { plainText } from '#platform/language/plain-text.ts';
import { role, unitId } from '#platform/shapes/actor.ts';
import { id } from '#platform/shapes/id.ts';
import { inAllLanguages, language } from '#platform/shapes/language.ts';
import { endsInReach, outOfReach } from '#platform/shapes/when.ts';
import { source } from '#platform/sources/source.ts';
import { parseWhen } from '#platform/time/when.ts';
import { programmeState, publicDecision, publicPart, publicShock } from './life-shapes.ts';
import { longestSummary } from './terms.ts';

export const municipality = z
  .object({
    name: z.string(),
    code: z.string().nullable().describe("Today's official number, or the last it had"),
    formerCodes: z.array(z.string()),
    county: z.string().nullable(),
  })
  .meta({ id: 'Municipality' });

export const partner = z
  .object({
    name: z.string(),
    role: z.string(),
    contribution: z.string().nullable(),
    source: source.nullable().describe('Where the contribution was published'),
  })
  .meta({ id: 'Partner' });

/** A partner as the programme's people see it: also the one whose part has ended. */
export const partnership = partner
  .extend({
    id,
    organisationNumber: z.string().nullable(),
    from: z.iso.date().nullable(),
    until: z.iso.date().nullable(),
  })
  .meta({ id: 'Partnership' });
export type Partnership = z.output<typeof partnership>;

/** A programme in a list of all that are published. */
export const listedProgramme = z
  .object({
    id: unitId,
    slug: z.string(),
    name: z.string(),
    summary: inAllLanguages,
    /** Example data are fictional and marked so on every page. */
    example: z.boolean(),
    zone: z.string(),
    language,
    period: z.string().nullable().describe('null: not known'),
    periodNote: inAllLanguages.nullable(),
    state: programmeState,
    parts: z.array(publicPart).describe('What of its page is open, beside the log'),
    municipalities: z.array(municipality),
    partners: z.array(partner),
  })
  .meta({ id: 'ListedProgramme' });
export type ListedProgramme = z.output<typeof listedProgramme>;

/** What anyone may know of a programme; parts that are not open are empty. */
export const publicProgramme = listedProgramme
  .extend({
    shocks: z.array(publicShock),
    decisions: z.array(publicDecision),
    notPublished: z
      .array(inAllLanguages)
      .describe(
        'What was looked for in public sources and not found; of real programmes that were read about',
      ),
  })
  .meta({ id: 'PublicProgramme' });
export type PublicProgramme = z.output<typeof publicProgramme>;

export const programme = listedProgramme
  .extend({
    published: z.boolean().describe('Whether anyone may see its page'),
    closedHere: z
      .boolean()
      .describe(
        'Whether it was published in the installation that it came from, and nobody has said here whether it is',
      ),
    roles: z.array(role).describe('The roles you hold here'),
    may: z.array(z.string()).describe('The abilities you have here'),
    version: z.number().int(),
  })
  .meta({ id: 'Programme' });
export type Programme = z.output<typeof programme>;

export const member = z
  .object({
    holding: id,
    name: z.string(),
    email: z
      .string()
      .nullable()
      .describe(
        'Only for those who may manage members; null for somebody known by name from another installation',
      ),
    role,
    from: z.iso.date(),
    until: z.iso.date().nullable(),
  })
  .meta({ id: 'Member' });
export type Member = z.output<typeof member>;

const summaryPart = z.string().overwrite(plainText).max(longestSummary);
export const writtenSummary = inAllLanguages.extend({
  nb: summaryPart,
  nn: summaryPart,
  sv: summaryPart,
  en: summaryPart,
});

/** A programme's period. One that ends before it starts is told so; what names no period is told otherwise. */
export const period = z
  .string()
  .max(40)
  .refine((text) => parseWhen(text) !== undefined || !namesTwoDays(text), { error: 'ends-before-start' })
  .refine((text) => parseWhen(text) !== undefined || namesTwoDays(text), {
    error: 'not-a-date',
    params: { example: '2026-08/2032-07' },
  })
  .refine(endsInReach, outOfReach)
  .describe('From and to, as precisely as known: 2026/2031, 2026-08/2032-07-31');

const namesTwoDays = (text: string) => {
  const [from = '', until = '', ...rest] = text.split('/');
  return rest.length === 0 && parseWhen(from) !== undefined && parseWhen(until) !== undefined;
};

/** A programme's name in addresses. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'not-a-slug' })
  .max(80)
  // `/programmes/new` is the page where one begins.
  .refine((text) => text !== 'new', { error: 'already-exists' });
