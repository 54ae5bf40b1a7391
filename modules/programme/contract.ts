import { z } from 'zod';
import { role, unitId } from '#platform/access/actor.ts';
import { operations } from '#platform/http/operation.ts';
import { inAllLanguages, language } from '#platform/language/language.ts';
import { day } from '#platform/shapes/day.ts';
import { id } from '#platform/shapes/id.ts';
import { name } from '#platform/shapes/name.ts';
import { source } from '#platform/sources/source.ts';
import { parseWhen } from '#platform/time/when.ts';
import { lifeOperations } from './life-operations.ts';
import {
  givenSource,
  organisationNumber,
  programmeState,
  publicDecision,
  publicPart,
  publicShock,
  words,
} from './life-shapes.ts';

export * from './life-shapes.ts';

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

/** What a partner organisation was to the programme. */
export const partnerRoles = [
  'owner',
  'commissioner',
  'ministry',
  'competence-body',
  'evaluator',
  'research',
  'education',
  'employment-service',
  'business-association',
  'union',
  'bank',
  'region',
  'neighbour',
] as const;

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

/** A page's worth; the database holds the same bound. */
export const longestSummary = 2_000;
const summaryPart = z.string().max(longestSummary);
const writtenSummary = inAllLanguages.extend({
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
  .describe('From and to, as precisely as known: 2026/2031, 2026-08/2032-07-31');

const namesTwoDays = (text: string) => {
  const [from = '', until = '', ...rest] = text.split('/');
  return rest.length === 0 && parseWhen(from) !== undefined && parseWhen(until) !== undefined;
};

const ofProgramme = z.object({ programmeId: unitId });
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'not-a-slug' })
  .max(80)
  // `/programmes/new` is the page where one begins.
  .refine((text) => text !== 'new', { error: 'already-exists' });

export const programmeOperations = operations({
  listProgrammes: {
    method: 'GET',
    path: '/programmes',
    summary: 'The programmes you hold a role in or above',
    ability: 'signed-in',
    status: 200,
    answer: z.object({ items: z.array(programme) }),
  },
  readProgramme: {
    method: 'GET',
    path: '/programmes/:programmeId',
    summary: 'One programme',
    ability: 'programme.read',
    params: ofProgramme,
    unit: 'programmeId',
    status: 200,
    answer: programme,
  },
  createProgramme: {
    method: 'POST',
    path: '/programmes',
    summary: 'Begin a programme in one or several municipalities where you are administrator or owner',
    ability: 'signed-in',
    body: z.object({
      name: name(120),
      slug,
      summary: writtenSummary,
      period,
      language,
      municipalities: z.array(unitId).min(1).max(20),
    }),
    status: 201,
    answer: programme,
  },
  changeProgramme: {
    method: 'PATCH',
    path: '/programmes/:programmeId',
    summary: 'Change the name, summary or period',
    ability: 'programme.change',
    params: ofProgramme,
    unit: 'programmeId',
    body: z.object({
      name: name(120).optional(),
      summary: writtenSummary.optional(),
      period: period.optional(),
    }),
    concurrency: 'if-match',
    status: 200,
    answer: programme,
  },
  publishProgramme: {
    method: 'PUT',
    path: '/programmes/:programmeId/publication',
    summary: 'Open or close the public page, and say which parts of it are open',
    ability: 'programme.publish',
    params: ofProgramme,
    unit: 'programmeId',
    body: z.object({ published: z.boolean(), parts: z.array(publicPart).max(6) }),
    concurrency: 'if-match',
    status: 200,
    answer: programme,
  },
  listPartners: {
    method: 'GET',
    path: '/programmes/:programmeId/partners',
    summary: 'Who takes part or took part, as what',
    ability: 'programme.read',
    params: ofProgramme,
    unit: 'programmeId',
    status: 200,
    answer: z.object({ items: z.array(partnership) }),
  },
  addPartner: {
    method: 'POST',
    path: '/programmes/:programmeId/partners',
    summary: 'Add an organisation that takes part',
    ability: 'programme.record',
    params: ofProgramme,
    unit: 'programmeId',
    body: z.object({
      name: name(200),
      role: z.enum(partnerRoles),
      organisationNumber: organisationNumber.nullable().default(null),
      contribution: words(500).nullable().default(null),
      source: givenSource.nullable().default(null),
      from: day.nullable().default(null),
    }),
    status: 201,
    answer: partnership,
  },
  endPartner: {
    method: 'DELETE',
    path: '/programmes/:programmeId/partners/:partnerId',
    summary: 'End a partnership today; that it was is kept',
    ability: 'programme.record',
    params: ofProgramme.extend({ partnerId: id }),
    unit: 'programmeId',
    status: 204,
  },
  ...lifeOperations,
  listMembers: {
    method: 'GET',
    path: '/programmes/:programmeId/members',
    summary: 'Who holds which role, and when',
    ability: 'programme.read',
    params: ofProgramme,
    unit: 'programmeId',
    status: 200,
    answer: z.object({ items: z.array(member) }),
  },
  addMember: {
    method: 'POST',
    path: '/programmes/:programmeId/members',
    summary: 'Give a person a role for a period',
    ability: 'programme.manage-members',
    params: ofProgramme,
    unit: 'programmeId',
    body: z.object({
      email: z.email().max(254),
      name: name(120),
      role,
      from: day.optional(),
      until: day.nullable().optional(),
    }),
    status: 201,
    answer: member,
  },
  endMembership: {
    method: 'DELETE',
    path: '/programmes/:programmeId/members/:holdingId',
    summary: 'End a role today; that it was held is kept',
    ability: 'programme.manage-members',
    params: ofProgramme.extend({ holdingId: id }),
    unit: 'programmeId',
    status: 204,
  },
  listPublicProgrammes: {
    method: 'GET',
    path: '/public/programmes',
    summary: 'Every published programme',
    ability: 'anyone',
    status: 200,
    answer: z.object({ items: z.array(listedProgramme) }),
  },
  readPublicProgramme: {
    method: 'GET',
    path: '/public/programmes/:slug',
    summary: 'What anyone may know of a programme',
    ability: 'anyone',
    params: z.object({ slug: z.string().max(100) }),
    status: 200,
    answer: publicProgramme,
  },
});
