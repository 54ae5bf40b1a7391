import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

export type Account = { email?: string; email_verified?: boolean };

export type TestProvider = {
  readonly issuer: string;
  /** Who signs in there, by subject: whoever comes is let in as this one. */
  accounts: Map<string, Account>;
  signsIn: string;
  /** Changes what the provider says in its id_token, signed with its own key again (or with another's). */
  lie: ((claims: Record<string, unknown>) => Record<string, unknown>) | undefined;
  signedByAnother: boolean;
  /** Goes through the provider's pages as a browser does; answers where it is sent back to. */
  visit(url: string, browser?: Browser): Promise<URL>;
  close(): Promise<void>;
};

/** The provider's cookies in one browser. */
export type Browser = Map<string, string>;

export const clientId = 'omstilt';
export const clientSecret = 'a-secret-for-tests-only-and-long-enough';

/** A real OpenID Connect provider on this machine, that asks nobody for a password. */
export async function testProvider(
  publicUrl: string,
  { emailInUserinfoOnly = false, port = 0 } = {},
): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const another = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const told: TestProvider = {
    issuer,
    accounts: new Map(),
    signsIn: '',
    lie: undefined,
    signedByAnother: false,
    visit: (url, browser = new Map()) => follow(url, issuer, browser),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  const configuration: Configuration = {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${publicUrl}/sign-in/callback`],
        post_logout_redirect_uris: [`${publicUrl}/`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: emailInUserinfoOnly,
    cookies: { keys: ['a key for tests only'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id, ...told.accounts.get(id) }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] },
    loadExistingGrant: async (context) => {
      const { client, account } = context.oidc;
      const grant = new context.oidc.provider.Grant({
        clientId: client?.clientId ?? '',
        accountId: account?.accountId ?? '',
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    ttl: { Session: 3600, Interaction: 600, Grant: 3600, AccessToken: 600, IdToken: 600 },
  };
  const provider = new Provider(issuer, configuration);
  provider.use(async (context, next) => {
    if (context.path.startsWith('/interaction/')) {
      await provider.interactionFinished(context.req, context.res, { login: { accountId: told.signsIn } });
      context.respond = false;
      return;
    }
    await next();
    const body = context.body as { id_token?: string } | undefined;
    if (context.path !== '/token' || !body?.id_token) return;
    if (told.lie || told.signedByAnother)
      body.id_token = signed(
        told.signedByAnother ? another : key,
        (told.lie ?? same)(claimsOf(body.id_token)),
      );
  });
  server.on('request', provider.callback());
  return told;
}

const same = (claims: Record<string, unknown>) => claims;

async function follow(begin: string, issuer: string, cookies: Browser): Promise<URL> {
  let url = new URL(begin);
  for (let step = 0; step < 10; step += 1) {
    if (url.origin !== issuer) return url;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const each of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      if (name) cookies.set(name, value ?? '');
    }
    const next = answer.headers.get('location');
    if (!next) throw new Error(`The provider stays at ${url.href}: ${answer.status} ${await answer.text()}`);
    url = new URL(next, url);
  }
  throw new Error('The provider sends the browser round in circles');
}

const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

function signed(
  key: Parameters<ReturnType<typeof createSign>['sign']>[0],
  claims: Record<string, unknown>,
): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'RS256', kid: 'k', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key).toString('base64url')}`;
}
