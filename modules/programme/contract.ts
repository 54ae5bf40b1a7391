import { z } from 'zod';
import { role, unitId } from '#platform/access/actor.ts';
import { operations } from '#platform/http/operation.ts';
import { inAllLanguages, language } from '#platform/language/language.ts';
import { day } from '#platform/shapes/day.ts';
import { id } from '#platform/shapes/id.ts';
import { name } from '#platform/shapes/name.ts';
import { source } from '#platform/sources/source.ts';
import { whenText } from '#platform/time/when.ts';

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

/** What anyone may know of a programme. */
export const publicProgramme = z
  .object({
    id: unitId,
    slug: z.string(),
    name: z.string(),
    summary: inAllLanguages,
    /** Example data are fictional and marked so on every page. */
    example: z.boolean(),
    zone: z.string(),
    language,
    period: whenText,
    periodNote: inAllLanguages.nullable(),
    municipalities: z.array(municipality),
    partners: z.array(partner),
  })
  .meta({ id: 'PublicProgramme' });
export type PublicProgramme = z.output<typeof publicProgramme>;

export const programme = publicProgramme
  .extend({
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

const ofProgramme = z.object({ programmeId: unitId });
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'not-a-slug' })
  .max(80);

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
      period: whenText,
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
      period: whenText.optional(),
    }),
    concurrency: 'if-match',
    status: 200,
    answer: programme,
  },
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
    answer: z.object({ items: z.array(publicProgramme) }),
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
