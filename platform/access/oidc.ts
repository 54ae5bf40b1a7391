import * as client from 'openid-client';

export type OidcOptions = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Where the provider sends the browser back to. */
  redirectUri: string;
  /** Seconds the provider may take for each answer. */
  patience?: number;
};

/** The organisation's own sign-in, spoken to by OpenID Connect: authorization code with PKCE and nonce. */
export type Provider = {
  /** Where the browser is sent to sign in. */
  signInUrl(flow: Flow & { language: string }): Promise<string>;
  /** Whom the provider vouches for, once the browser has come back to `callback` with a code. */
  vouchedFor(callback: URL, flow: Flow): Promise<Vouched>;
  /** Where the browser is sent to sign out there too; undefined where the provider has no such page, or does not answer. */
  signOutUrl(idToken: string, back: string): Promise<string | undefined>;
};

export type Flow = { state: string; nonce: string; verifier: string };

export type Vouched = {
  issuer: string;
  subject: string;
  email: string | undefined;
  emailVerified: boolean;
  idToken: string;
};

export class ProviderFailed extends Error {
  readonly reason: ProviderFailure;
  constructor(reason: ProviderFailure, cause: unknown) {
    super(`Signing in failed: ${reason}`, { cause });
    this.name = 'ProviderFailed';
    this.reason = reason;
  }
}

/** `untrusted`: what came back is not what this provider would say to us. */
export type ProviderFailure =
  | 'unreachable'
  | 'cancelled'
  | 'ended'
  | 'wrong-audience'
  | 'wrong-nonce'
  | 'untrusted';

/** Nothing is asked of the provider before somebody signs in: that it is down stops nobody from starting, or reading. */
export function oidcProvider(options: OidcOptions): Provider {
  const configuration = keptOnceMade(() => discover(options));
  return {
    signInUrl: ({ state, nonce, verifier, language }) =>
      told(async () => {
        const url = client.buildAuthorizationUrl(await configuration(), {
          redirect_uri: options.redirectUri,
          response_type: 'code',
          scope: 'openid email profile',
          code_challenge: await client.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          state,
          nonce,
          ui_locales: language,
        });
        return url.href;
      }),
    vouchedFor: (callback, flow) => told(async () => vouched(await configuration(), callback, flow)),
    signOutUrl: async (idToken, back) => {
      const known = await configuration().catch(() => undefined);
      if (!known?.serverMetadata().end_session_endpoint) return undefined;
      return client.buildEndSessionUrl(known, { id_token_hint: idToken, post_logout_redirect_uri: back })
        .href;
    },
  };
}

export const newFlow = (state: string): Flow => ({
  state,
  nonce: client.randomNonce(),
  verifier: client.randomPKCECodeVerifier(),
});

/** The signature of the id_token is checked too, though it comes straight from the provider: TLS may end before us. */
async function discover({ issuer, clientId, clientSecret, patience = 5 }: OidcOptions) {
  const server = new URL(issuer);
  const onThisMachine = ['localhost', '127.0.0.1', '[::1]'].includes(server.hostname);
  return client.discovery(server, clientId, clientSecret, secretAsWanted(clientSecret), {
    timeout: patience,
    execute: [
      client.enableNonRepudiationChecks,
      ...(server.protocol === 'http:' && onThisMachine ? [client.allowInsecureRequests] : []),
    ],
  });
}

/** In the header, as the standard asks every provider to take it; in the body of the request where that is all it takes. */
function secretAsWanted(secret: string): client.ClientAuth {
  const [inHeader, inBody] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...request) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (methods.includes('client_secret_basic') ? inHeader : inBody)(server, ...request);
  };
}

async function vouched(
  configuration: client.Configuration,
  callback: URL,
  { state, nonce, verifier }: Flow,
): Promise<Vouched> {
  const tokens = await client.authorizationCodeGrant(configuration, callback, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims || !tokens.id_token) throw new ProviderFailed('untrusted', undefined);
  // Many providers tell the address only when asked for it.
  const { email, email_verified } =
    claims.email !== undefined || !configuration.serverMetadata().userinfo_endpoint
      ? claims
      : await client.fetchUserInfo(configuration, tokens.access_token, claims.sub);
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: typeof email === 'string' ? email : undefined,
    emailVerified: email_verified === true,
    idToken: tokens.id_token,
  };
}

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ProviderFailed ? error : new ProviderFailed(reasonOf(error), error);
  }
}

function reasonOf(error: unknown): ProviderFailure {
  if (error instanceof client.AuthorizationResponseError)
    return error.error === 'access_denied' ? 'cancelled' : 'ended';
  // The code was used before, or is too old.
  if (error instanceof client.ResponseBodyError)
    return error.error === 'invalid_grant' ? 'ended' : 'unreachable';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'OAUTH_JWT_CLAIM_COMPARISON_FAILED') return wrongClaims[claimIn(error)] ?? 'untrusted';
  if (error instanceof TypeError || unanswered.has(code)) return 'unreachable';
  return 'untrusted';
}

const wrongClaims: Record<string, ProviderFailure> = { aud: 'wrong-audience', nonce: 'wrong-nonce' };

/** The library wraps what it found: the claim lies in the cause of the cause. */
function claimIn(error: unknown): string {
  for (
    let each = error;
    each !== null && typeof each === 'object';
    each = 'cause' in each ? each.cause : null
  )
    if ('claim' in each && typeof each.claim === 'string') return each.claim;
  return '';
}

/** No answer, or one that no provider gives: a balancer's error page, a sign-in page of some network. */
const unanswered = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
  'OAUTH_HTTP_REQUEST_FORBIDDEN',
]);

/** Made when first wanted; what failed is tried again the next time. */
function keptOnceMade<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
