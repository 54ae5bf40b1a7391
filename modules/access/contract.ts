import { z } from 'zod';
import { personId, role, unitId } from '#platform/access/actor.ts';
import { operations } from '#platform/http/operation.ts';
import { language } from '#platform/language/language.ts';
import { id } from '#platform/shapes/id.ts';
import { name } from '#platform/shapes/name.ts';

/** Who you are to the system, and how you came in. */
export const me = z.object({
  person: personId.nullable().describe('null when you are not signed in'),
  name: z.string().nullable(),
  email: z.string().nullable(),
  /** How sign-in works here: the organisation's own (OIDC), or the demonstration's list of people. */
  signIn: z.enum(['oidc', 'demonstration', 'none']),
  expires: z.iso.datetime().nullable().describe('When the session ends; moved forward while you work'),
  csrf: z.string().nullable().describe('Send as X-CSRF-Token with every change'),
});
export type Me = z.output<typeof me>;

export const token = z.object({
  id,
  name: z.string(),
  created: z.iso.datetime(),
  expires: z.iso.datetime(),
  lastUsed: z.iso.datetime().nullable(),
});

export type Token = z.output<typeof token>;

export const unit = z.object({
  id: unitId,
  kind: z.enum(['nation', 'county', 'municipality', 'programme']),
  slug: z.string(),
  name: z.string(),
});
export type Unit = z.output<typeof unit>;

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

/**
 * Outside the API: the browser's own way in and out. `start` (GET, `?return=/…`) and `callback` answer with a redirect;
 * `demonstration` (POST `demonstrationSignIn`) and `signOut` (POST, X-CSRF-Token) answer with `goOn`.
 */
export const signInPaths = {
  start: '/sign-in/start',
  callback: '/sign-in/callback',
  demonstration: '/sign-in/demonstration',
  signOut: '/sign-out',
} as const;

export const demonstrationSignIn = z.object({
  person: personId,
  return: z.string().max(2000).optional().describe('A path on this site'),
});

/** Where the browser goes now: a path here or, after signing out, the provider's own page for signing out there too. */
export const goOn = z.object({ next: z.string() });

/** Why signing in did not succeed: the page `/sign-in?problem=…` says it in words. */
export const signInProblems = [
  'sign-in-forged',
  'sign-in-ended',
  'sign-in-cancelled',
  'sign-in-wrong-audience',
  'sign-in-wrong-nonce',
  'sign-in-untrusted',
  'email-unverified',
  'no-role',
  'provider-unreachable',
  'sign-in-closed',
  'too-many-requests',
] as const;
export type SignInProblem = (typeof signInProblems)[number];
