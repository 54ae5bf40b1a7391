import { z } from 'zod';
import { operations } from '#platform/http/operation.ts';
import { role, unitId } from '#platform/shapes/actor.ts';
import { day } from '#platform/shapes/day.ts';
import { id } from '#platform/shapes/id.ts';
import { language } from '#platform/shapes/language.ts';
import { name } from '#platform/shapes/name.ts';
import { words } from '#platform/shapes/words.ts';
import { lifeOperations } from './life-operations.ts';
import { givenSource, organisationNumber, publicPart } from './life-shapes.ts';
import {
  listedProgramme,
  member,
  partnership,
  period,
  programme,
  publicProgramme,
  slug,
  writtenSummary,
} from './shapes.ts';
import { partnerRoles } from './terms.ts';

export * from './life-shapes.ts';
export * from './shapes.ts';
export * from './terms.ts';

const ofProgramme = z.object({ programmeId: unitId });
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
