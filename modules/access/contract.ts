import { z } from 'zod';
import { operations } from '#platform/http/operation.ts';
import { personId, role } from '#platform/shapes/actor.ts';
import { id } from '#platform/shapes/id.ts';
import { language } from '#platform/shapes/language.ts';
import { name } from '#platform/shapes/name.ts';
import { me, token, unit } from './shapes.ts';

export * from './shapes.ts';
export * from './sign-in-paths.ts';

export const accessOperations = operations({
  readMe: {
    method: 'GET',
    path: '/me',
    summary: 'Who you are signed in as',
    ability: 'anyone',
    status: 200,
    answer: me,
  },
  listMyUnits: {
    method: 'GET',
    path: '/me/units',
    summary: 'The units you hold a role in or above, and your roles there',
    ability: 'signed-in',
    status: 200,
    answer: z.object({ items: z.array(unit.extend({ roles: z.array(role) })) }),
  },
  listTokens: {
    method: 'GET',
    path: '/me/tokens',
    summary: 'Your personal API tokens; the secret itself is never shown again',
    ability: 'signed-in',
    status: 200,
    answer: z.object({ items: z.array(token) }),
  },
  createToken: {
    method: 'POST',
    path: '/me/tokens',
    summary: 'Make a personal API token; the answer holds the secret, once',
    ability: 'signed-in',
    body: z.object({
      name: name(80),
      days: z.number().int().min(1).max(365).default(90),
    }),
    status: 201,
    answer: token.extend({ secret: z.string() }),
    answerHoldsSecret: true,
  },
  revokeToken: {
    method: 'DELETE',
    path: '/me/tokens/:tokenId',
    summary: 'Revoke a token at once',
    ability: 'signed-in',
    params: z.object({ tokenId: id }),
    status: 204,
  },
  saveDraft: {
    method: 'PUT',
    path: '/me/drafts/:operation/:subject',
    summary: 'Keep what is typed so far; it may be incomplete',
    ability: 'signed-in',
    params: z.object({ operation: z.string().max(60), subject: z.string().max(100) }),
    body: z.object({ content: z.record(z.string(), z.unknown()) }),
    status: 200,
    answer: z.object({ saved: z.iso.datetime() }),
  },
  readDraft: {
    method: 'GET',
    path: '/me/drafts/:operation/:subject',
    summary: 'What you had typed; null when there is nothing',
    ability: 'signed-in',
    params: z.object({ operation: z.string().max(60), subject: z.string().max(100) }),
    status: 200,
    answer: z.object({
      saved: z.iso.datetime().nullable(),
      content: z.record(z.string(), z.unknown()).nullable(),
    }),
  },
  dropDraft: {
    method: 'DELETE',
    path: '/me/drafts/:operation/:subject',
    summary: 'Drop a draft',
    ability: 'signed-in',
    params: z.object({ operation: z.string().max(60), subject: z.string().max(100) }),
    status: 204,
  },
  listDrafts: {
    method: 'GET',
    path: '/me/drafts',
    summary: 'Everything you have begun and not finished',
    ability: 'signed-in',
    status: 200,
    answer: z.object({
      items: z.array(z.object({ operation: z.string(), subject: z.string(), saved: z.iso.datetime() })),
    }),
  },
  listDemonstrationPeople: {
    method: 'GET',
    path: '/demonstration/people',
    summary: 'The fictional people one can be in the demonstration; empty elsewhere',
    ability: 'anyone',
    status: 200,
    answer: z.object({ items: z.array(z.object({ person: personId, name: z.string(), role })) }),
  },
  setLanguage: {
    method: 'PUT',
    path: '/me/language',
    summary: 'The language letters to you are written in',
    ability: 'signed-in',
    body: z.object({ language }),
    status: 204,
  },
});
