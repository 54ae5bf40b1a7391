import type { FastifyRequest } from 'fastify';
import { visitor } from '#platform/access/actor.ts';
import type { CookieJar } from '#platform/access/cookies.ts';
import { hashOf } from '#platform/access/secrets.ts';
import type { Database } from '#platform/database/database.ts';
import type { Identified } from '#platform/http/handler.ts';
import { credentialIn } from './credential.ts';
import { atTheDoor, bySession, byToken, type Known } from './door.ts';
import type { Remembered } from './remembered.ts';

export type Identify = (request: FastifyRequest) => Promise<Identified>;

/**
 * Who asks. A token that is not good is refused; a session that has ended makes a visitor, who may still read what anyone
 * may, and is told that the session has ended where that is not enough.
 */
export function identifyBy({
  database,
  jar,
  remembered,
  examples,
}: {
  database: Database;
  jar: CookieJar;
  remembered: Remembered;
  /** Whether made-up people may be somebody here: not in a copy of a demonstration that became an installation. */
  examples: boolean;
}): Identify {
  const known = async (kind: 'session' | 'token', secret: string): Promise<Known | undefined> => {
    const hash = hashOf(secret);
    const find = kind === 'session' ? bySession : byToken;
    const found = await remembered.of(`${kind} ${hash.toString('base64')}`, () =>
      atTheDoor(database, (tx) => find(tx, hash)),
    );
    return found?.example && !examples ? undefined : found;
  };
  return async ({ headers }) => {
    const credential = credentialIn(headers, jar);
    if (credential.kind === 'none') return { actor: visitor };
    if (credential.kind === 'malformed') return turnedAway(credential.as);
    const found = await known(credential.kind, credential.secret);
    if (!found) return turnedAway(credential.kind);
    const { actor, expires, csrf } = found;
    return { actor, expires, ...(csrf === undefined ? {} : { csrf }) };
  };
}

const turnedAway = (as: 'session' | 'token'): Identified =>
  as === 'session' ? { actor: visitor, expired: true } : { actor: visitor, rejected: true };
