import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import {
  newFlow,
  type Provider,
  ProviderFailed,
  type ProviderFailure,
  type Vouched,
} from '#platform/access/oidc.ts';
import { hashOf, looksLikeSecret, newSecret } from '#platform/access/secrets.ts';
import { preferredLanguage } from '#platform/language/language.ts';
import { type SignInProblem, signInPaths } from './contract.ts';
import { atTheDoor, beginSignIn, personSigningIn, takeSignIn } from './door.ts';
import { perMinute } from './per-minute.ts';
import type { AccessPorts } from './ports.ts';
import * as rules from './rules.ts';
import { beginSession } from './sessions.ts';

/**
 * To the organisation's own sign-in and back. What begins here is bound to the browser by a cookie and to this server by
 * a row that is good for one return; whatever goes wrong, the browser ends at `/sign-in?problem=…`, signed in as nobody.
 */
export const providerSignIn =
  (ports: AccessPorts): FastifyPluginAsync =>
  async (app) => {
    app.setErrorHandler((error, request, reply) => {
      const code = problemOf(error);
      if (code === undefined) throw error;
      request.log.info({ code, err: error instanceof ProviderFailed ? error : undefined }, 'sign-in refused');
      return reply.redirect(`/sign-in?problem=${code}`, 303);
    });
    const options = { schema: { hide: true }, config: perMinute(60) };
    app.get(signInPaths.start, options, (request, reply) => start(ports, request, reply));
    app.get(signInPaths.callback, options, (request, reply) => comeBack(ports, request, reply));
  };

async function start({ database, jar, provider }: AccessPorts, request: FastifyRequest, reply: FastifyReply) {
  const { return: wanted } = request.query as Record<string, unknown>;
  const browser = browserIn(jar.read(browserCookie, request.headers.cookie)) ?? newSecret();
  const flow = newFlow(stateFor(browser));
  const language = preferredLanguage(request.headers['accept-language']);
  const url = await opened(provider).signInUrl({ ...flow, language });
  const { verifier, nonce } = flow;
  await atTheDoor(database, (tx) =>
    beginSignIn(tx, hashOf(flow.state), { verifier, nonce, returnTo: rules.localPath(wanted) }),
  );
  jar.set(reply, browserCookie, browser, 600);
  return reply.redirect(url, 303);
}

async function comeBack(ports: AccessPorts, request: FastifyRequest, reply: FastifyReply) {
  const { database, jar, publicUrl } = ports;
  const provider = opened(ports.provider);
  const callback = new URL(request.url, publicUrl);
  const state = callback.searchParams.get('state') ?? '';
  const browser = browserIn(jar.read(browserCookie, request.headers.cookie));
  if (browser === undefined || !isOf(browser, state)) throw new SignInRefused('sign-in-forged');
  const begun = await atTheDoor(database, (tx) => takeSignIn(tx, hashOf(state)));
  if (!begun) throw new SignInRefused('sign-in-ended');
  const vouched = await provider.vouchedFor(callback, { state, ...begun });
  await atTheDoor(database, async (tx) => {
    const person = await personSigningIn(tx, { ...vouched, verifiedEmail: verifiedEmail(vouched) });
    if (person === undefined)
      throw new SignInRefused(vouched.email && !vouched.emailVerified ? 'email-unverified' : 'no-role');
    await beginSession(tx, { jar, request, reply }, { person, idToken: vouched.idToken });
  });
  jar.clear(reply, browserCookie);
  return reply.redirect(begun.returnTo, 303);
}

/** An address that anyone could have claimed opens nobody's account. */
const verifiedEmail = ({ email, emailVerified }: Vouched) => (emailVerified && email ? email : null);

/**
 * One secret per browser, and states that only it can have begun: several windows may sign in at once, and a state that
 * somebody else began is refused before anything is looked up.
 */
const browserCookie = 'omstilt_sign_in';

const browserIn = (value: string | undefined) => (value && looksLikeSecret(value) ? value : undefined);

function stateFor(browser: string): string {
  const once = newSecret();
  return `${once}.${proofOf(browser, once)}`;
}

function isOf(browser: string, state: string): boolean {
  const [once = '', proof = ''] = state.split('.');
  const expected = proofOf(browser, once);
  return looksLikeSecret(proof) && timingSafeEqual(Buffer.from(proof), Buffer.from(expected));
}

const proofOf = (browser: string, once: string) =>
  createHmac('sha256', browser).update(once).digest('base64url');

class SignInRefused extends Error {
  readonly code: SignInProblem;
  constructor(code: SignInProblem) {
    super(`Signing in refused: ${code}`);
    this.code = code;
  }
}

function opened(provider: Provider | undefined): Provider {
  if (provider) return provider;
  throw new SignInRefused('sign-in-closed');
}

function problemOf(error: unknown): SignInProblem | undefined {
  if (error instanceof SignInRefused) return error.code;
  if (error instanceof ProviderFailed) return failures[error.reason];
  const tooMany = error instanceof Error && 'statusCode' in error && error.statusCode === 429;
  return tooMany ? 'too-many-requests' : undefined;
}

const failures: Record<ProviderFailure, SignInProblem> = {
  unreachable: 'provider-unreachable',
  cancelled: 'sign-in-cancelled',
  ended: 'sign-in-ended',
  'wrong-audience': 'sign-in-wrong-audience',
  'wrong-nonce': 'sign-in-wrong-nonce',
  untrusted: 'sign-in-untrusted',
};
