import type { FastifyRequest } from 'fastify';
import type { CookieJar } from '#platform/access/cookies.ts';
import { looksLikeSecret } from '#platform/access/secrets.ts';
import { tokenPrefix } from './rules.ts';

/** What a request shows to say who asks. */
export type Credential =
  | { readonly kind: 'none' }
  | { readonly kind: 'session' | 'token'; readonly secret: string }
  /** Something that cannot be what it claims to be. */
  | { readonly kind: 'malformed'; readonly as: 'session' | 'token' };

export const sessionCookie = 'omstilt_session';

/** A token in the Authorization header goes before the browser's cookie: whoever sends one means it. */
export function credentialIn(
  { authorization, cookie }: Pick<FastifyRequest['headers'], 'authorization' | 'cookie'>,
  jar: CookieJar,
): Credential {
  if (authorization !== undefined) {
    const secret = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
    return secret.startsWith(tokenPrefix) && looksLikeSecret(secret.slice(tokenPrefix.length))
      ? { kind: 'token', secret }
      : { kind: 'malformed', as: 'token' };
  }
  const secret = jar.read(sessionCookie, cookie);
  if (secret === undefined || secret === '') return { kind: 'none' };
  return looksLikeSecret(secret) ? { kind: 'session', secret } : { kind: 'malformed', as: 'session' };
}
