import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CookieJar } from '#platform/access/cookies.ts';
import { hashOf, newSecret } from '#platform/access/secrets.ts';
import type { Tx } from '#platform/database/database.ts';
import { credentialIn, sessionCookie } from './credential.ts';
import { closeSession, openSession } from './door.ts';

/**
 * A new secret at every sign-in, made here: one that was planted in the browser before is worth nothing. Whoever was
 * signed in here is signed out.
 */
export async function beginSession(
  tx: Tx,
  { jar, request, reply }: { jar: CookieJar; request: FastifyRequest; reply: FastifyReply },
  { person, idToken }: { person: string; idToken: string | null },
): Promise<void> {
  await endSession(tx, jar, request);
  const secret = newSecret();
  await openSession(tx, { person, secretHash: hashOf(secret), csrf: newSecret(), idToken });
  jar.set(reply, sessionCookie, secret);
}

/** The provider's proof of who was signed in, where there was a session with one. */
export async function endSession(
  tx: Tx,
  jar: CookieJar,
  { headers }: FastifyRequest,
): Promise<string | undefined> {
  const credential = credentialIn({ cookie: headers.cookie }, jar);
  return credential.kind === 'session' ? closeSession(tx, hashOf(credential.secret)) : undefined;
}
