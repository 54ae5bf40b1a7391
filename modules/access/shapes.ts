import { z } from 'zod';
import { personId, unitId } from '#platform/shapes/actor.ts';
import { id } from '#platform/shapes/id.ts';

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

export const demonstrationSignIn = z.object({
  person: personId,
  return: z.string().max(2000).optional().describe('A path on this site'),
});

/** Where the browser goes now: a path here or, after signing out, the provider's own page for signing out there too. */
export const goOn = z.object({ next: z.string() });
export type GoOn = z.output<typeof goOn>;
