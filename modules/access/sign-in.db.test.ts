import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../tests/database.ts';
import { type AccessServer, accessServer, asGuard, person, unit } from './testing/access-server.ts';
import { clientId, clientSecret, type TestProvider, testProvider } from './testing/provider.ts';

const publicUrl = 'http://localhost:3000';

describe('signing in at the organisation’s own provider', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let provider: TestProvider;
  let server: AccessServer;
  let county: string;

  beforeAll(async () => {
    database = await testDatabase();
    provider = await testProvider(publicUrl);
    server = await serverWith(provider.issuer);
    county = await unit(database.ownerUrl, { kind: 'county', name: 'Prøvefylket' });
  });
  afterAll(async () => {
    await server.close();
    await provider.close();
    await database.drop();
  });
  afterEach(() => {
    provider.lie = undefined;
    provider.signedByAnother = false;
  });

  const serverWith = (issuer: string) =>
    accessServer(database.ownerUrl, {
      config: { embedded: false, publicUrl, oidc: { issuer, clientId, clientSecret } },
    });

  /** Somebody with a role here and an account there. */
  async function somebody(account: { email_verified?: boolean; subject?: string } = {}) {
    const made = await person(database.ownerUrl, { roles: [{ unit: county, role: 'commissioner' }] });
    const subject = account.subject ?? `subject-${made.id}`;
    provider.accounts.set(subject, { email: made.email, email_verified: account.email_verified ?? true });
    provider.signsIn = subject;
    return { ...made, subject };
  }

  /** The cookies of one browser, as the server sets them. */
  function browser(on = server) {
    const cookies = new Map<string, string>();
    const visit = async (
      url: string,
      options: { method?: 'GET' | 'POST'; headers?: Record<string, string> } = {},
    ) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await on.app.inject({ url, ...options, headers: { ...options.headers, cookie } });
      for (const each of [answer.headers['set-cookie'] ?? []].flat()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    };
    const begin = async (wanted?: string) =>
      String(
        (await visit(`/sign-in/start${wanted ? `?return=${encodeURIComponent(wanted)}` : ''}`)).headers
          .location,
      );
    const comeBack = (back: URL) => visit(back.pathname + back.search);
    return {
      cookies,
      visit,
      begin,
      comeBack,
      signIn: async (wanted?: string) => comeBack(await provider.visit(await begin(wanted))),
      me: async () => (await visit('/api/v1/me')).json(),
    };
  }

  it('lets in whom the provider vouches for, and goes on to where they were', async () => {
    const { id } = await somebody();
    const { signIn, me, cookies } = browser();
    const answer = await signIn('/programmes/eksempelvik?view=log#latest');
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/programmes/eksempelvik?view=log#latest');
    expect(await me()).toMatchObject({ person: id, signIn: 'oidc', csrf: expect.any(String) });
    expect([...cookies.keys()]).toEqual(['omstilt_session']);
  });

  it('asks for code, PKCE and nonce, in the reader’s language', async () => {
    const start = await server.app.inject({ url: '/sign-in/start', headers: { 'accept-language': 'nn' } });
    const asked = Object.fromEntries(new URL(String(start.headers.location)).searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      redirect_uri: `${publicUrl}/sign-in/callback`,
      ui_locales: 'nn',
    });
    expect(start.headers['set-cookie']).toMatch(/; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(start.headers['cache-control']).toBe('no-store');
  });

  it('knows a person by subject afterwards, whatever becomes of the address', async () => {
    const { id, subject } = await somebody();
    await browser().signIn();
    provider.accounts.set(subject, { email: 'changed@example.org', email_verified: false });
    const again = browser();
    await again.signIn();
    expect(await again.me()).toMatchObject({ person: id });
  });

  it('links an address the first time only: another subject with it is nobody', async () => {
    const { email } = await somebody();
    await browser().signIn();
    provider.accounts.set('an-impostor', { email, email_verified: true });
    provider.signsIn = 'an-impostor';
    const impostor = browser();
    expect((await impostor.signIn()).headers.location).toBe('/sign-in?problem=no-role');
    expect(await impostor.me()).toMatchObject({ person: null });
  });

  it('gives a new session at each sign-in; one planted before is worth nothing', async () => {
    await somebody();
    const one = browser();
    const planted = 'p'.repeat(43);
    one.cookies.set('omstilt_session', planted);
    await one.signIn();
    const first = one.cookies.get('omstilt_session');
    await one.signIn();
    const second = one.cookies.get('omstilt_session');
    expect(new Set([planted, first, second]).size).toBe(3);
    for (const old of [planted, first]) {
      const other = browser();
      other.cookies.set('omstilt_session', String(old));
      expect(await other.me()).toMatchObject({ person: null });
    }
  });

  it('lets several windows of a browser sign in at once', async () => {
    const { id } = await somebody();
    const { begin, comeBack, me } = browser();
    const [one, other] = [await begin('/one'), await begin('/other')];
    expect((await comeBack(await provider.visit(one))).headers.location).toBe('/one');
    expect(await me()).toMatchObject({ person: id });
    expect((await provider.visit(other)).searchParams.has('code')).toBe(true);
  });

  it('asks for the address where the id_token does not hold it', async () => {
    const terse = await testProvider(publicUrl, { emailInUserinfoOnly: true });
    const on = await serverWith(terse.issuer);
    const { id, email } = await person(database.ownerUrl);
    terse.accounts.set('terse', { email, email_verified: true });
    terse.signsIn = 'terse';
    const one = browser(on);
    await one.comeBack(await terse.visit(await one.begin()));
    expect(await one.me()).toMatchObject({ person: id });
    await on.close();
    await terse.close();
  });

  describe('refuses', () => {
    const refused = async (
      one: ReturnType<typeof browser>,
      answer: { headers: Record<string, unknown> },
      problem: string,
    ) => {
      expect(answer.headers.location).toBe(`/sign-in?problem=${problem}`);
      expect(await one.me()).toMatchObject({ person: null });
    };

    it('a state that nobody began', async () => {
      await somebody();
      const one = browser();
      const back = await provider.visit(await one.begin());
      back.searchParams.set('state', `${'f'.repeat(43)}.${'f'.repeat(43)}`);
      await refused(one, await one.comeBack(back), 'sign-in-forged');
    });

    it.each(['', 'x', 'é'.repeat(43), `${'f'.repeat(43)}.`])('a state of another form: %j', async (state) => {
      const one = browser();
      await one.begin();
      await refused(
        one,
        await one.visit(`/sign-in/callback?code=c&state=${encodeURIComponent(state)}`),
        'sign-in-forged',
      );
    });

    it('a sign-in that another browser began', async () => {
      await somebody();
      const back = await provider.visit(await browser().begin());
      const victim = browser();
      await refused(victim, await victim.comeBack(back), 'sign-in-forged');
      await victim.begin();
      await refused(victim, await victim.comeBack(back), 'sign-in-forged');
    });

    it('a state used before', async () => {
      await somebody();
      const one = browser();
      const back = await provider.visit(await one.begin());
      const kept = new Map(one.cookies);
      await one.comeBack(back);
      const replayed = browser();
      for (const [name, value] of kept) replayed.cookies.set(name, value);
      await refused(replayed, await replayed.comeBack(back), 'sign-in-ended');
    });

    it('a sign-in that took longer than ten minutes', async () => {
      await somebody();
      const one = browser();
      const back = await provider.visit(await one.begin());
      await asGuard(database.ownerUrl, (query) =>
        query(`update access.sign_in set expires_at = now() - interval '1 second'`),
      );
      await refused(one, await one.comeBack(back), 'sign-in-ended');
    });

    it('an id_token for another audience', async () => {
      await somebody();
      provider.lie = (claims) => ({ ...claims, aud: 'another-client' });
      const one = browser();
      await refused(one, await one.signIn(), 'sign-in-wrong-audience');
    });

    it('an id_token for another sign-in: another nonce, or none', async () => {
      await somebody();
      provider.lie = (claims) => ({ ...claims, nonce: 'another' });
      const one = browser();
      await refused(one, await one.signIn(), 'sign-in-wrong-nonce');
      provider.lie = ({ nonce: _, ...claims }) => claims;
      await refused(one, await one.signIn(), 'sign-in-untrusted');
    });

    it('an id_token from another issuer, signed by another, or too old', async () => {
      await somebody();
      const one = browser();
      provider.lie = (claims) => ({ ...claims, iss: 'https://elsewhere.example.org' });
      await refused(one, await one.signIn(), 'sign-in-untrusted');
      provider.lie = (claims) => ({ ...claims, exp: 1_700_000_000 });
      await refused(one, await one.signIn(), 'sign-in-untrusted');
      provider.lie = undefined;
      provider.signedByAnother = true;
      await refused(one, await one.signIn(), 'sign-in-untrusted');
    });

    it('a code that is not the provider’s', async () => {
      const one = browser();
      const state = new URL(await one.begin()).searchParams.get('state');
      const iss = encodeURIComponent(provider.issuer);
      await refused(
        one,
        await one.visit(`/sign-in/callback?code=made-up&state=${state}&iss=${iss}`),
        'sign-in-ended',
      );
    });

    it('whoever says no at the provider', async () => {
      const one = browser();
      const state = new URL(await one.begin()).searchParams.get('state');
      const iss = encodeURIComponent(provider.issuer);
      const back = `/sign-in/callback?error=access_denied&state=${state}&iss=${iss}`;
      await refused(one, await one.visit(back), 'sign-in-cancelled');
    });

    it('somebody whom nobody has given a role', async () => {
      provider.accounts.set('stranger', { email: 'stranger@example.org', email_verified: true });
      provider.signsIn = 'stranger';
      const one = browser();
      await refused(one, await one.signIn(), 'no-role');
    });

    it('an address that the provider has not verified', async () => {
      await somebody({ email_verified: false });
      const one = browser();
      await refused(one, await one.signIn(), 'email-unverified');
    });

    it('to link an account to a made-up person', async () => {
      const { email } = await person(database.ownerUrl, { example: true });
      provider.accounts.set('example', { email, email_verified: true });
      provider.signsIn = 'example';
      const one = browser();
      await refused(one, await one.signIn(), 'no-role');
    });

    it('while the provider does not answer, and lets in as soon as it does', async () => {
      const later = await testProvider(publicUrl);
      await later.close();
      const on = await serverWith(later.issuer);
      const one = browser(on);
      await refused(one, await one.visit('/sign-in/start'), 'provider-unreachable');
      const risen = await testProvider(publicUrl, { port: Number(new URL(later.issuer).port) });
      const { id, email } = await person(database.ownerUrl);
      risen.accounts.set('early', { email, email_verified: true });
      risen.signsIn = 'early';
      await one.comeBack(await risen.visit(await one.begin()));
      expect(await one.me()).toMatchObject({ person: id });
      await risen.close();
      await on.close();
    });

    it('where no provider is named', async () => {
      const on = await accessServer(database.ownerUrl, { config: { embedded: false } });
      const one = browser(on);
      await refused(one, await one.visit('/sign-in/start'), 'sign-in-closed');
      await refused(one, await one.visit('/sign-in/callback?code=x&state=y'), 'sign-in-closed');
      await on.close();
    });
  });

  it.each([
    'https://elsewhere.example.org/',
    '//elsewhere.example.org/',
    '/\\elsewhere.example.org',
    '/\t/elsewhere.example.org',
    'javascript:alert(1)',
    'elsewhere.example.org',
    '',
  ])('goes on to no other site: %j', async (wanted) => {
    await somebody();
    expect((await browser().signIn(wanted)).headers.location).toBe('/');
  });

  describe('signing out', () => {
    it('ends the session here and goes on to end it at the provider', async () => {
      await somebody();
      const one = browser();
      await one.signIn();
      const { csrf } = await one.me();
      const kept = new Map(one.cookies);
      const answer = await one.visit('/sign-out', { method: 'POST', headers: { 'x-csrf-token': csrf } });
      const next = new URL(answer.json().next);
      expect(next.origin + next.pathname).toBe(`${provider.issuer}/session/end`);
      expect(next.searchParams.get('id_token_hint')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
      expect(next.searchParams.get('post_logout_redirect_uri')).toBe(`${publicUrl}/`);
      expect(one.cookies.size).toBe(0);
      const stolen = browser();
      for (const [name, value] of kept) stolen.cookies.set(name, value);
      expect(await stolen.me()).toMatchObject({ person: null });
      expect((await stolen.visit('/api/v1/me/units')).json()).toMatchObject({
        status: 401,
        code: 'session-expired',
      });
    });

    it.each([
      ['none', {}],
      ['another', { 'x-csrf-token': 'another' }],
    ])('is not done for a page of another site: CSRF token %s', async (_, headers) => {
      const { id } = await somebody();
      const one = browser();
      await one.signIn();
      const answer = await one.visit('/sign-out', { method: 'POST', headers });
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject({ code: 'csrf' });
      expect(await one.me()).toMatchObject({ person: id });
    });

    it('succeeds for whoever is signed out already', async () => {
      const one = browser();
      one.cookies.set('omstilt_session', 'x'.repeat(43));
      const answer = await one.visit('/sign-out', { method: 'POST' });
      expect(answer.json()).toEqual({ next: '/sign-in?left=true' });
      expect(one.cookies.size).toBe(0);
    });
  });

  it('is limited to what people need', async () => {
    const on = await serverWith(provider.issuer);
    const one = browser(on);
    for (let count = 0; count < 60; count += 1) await one.visit('/sign-in/callback');
    const answer = await one.visit('/sign-in/callback');
    expect(answer.headers.location).toBe('/sign-in?problem=too-many-requests');
    await on.close();
  });

  it('keeps its cookies to https and to this host where the site is on https', async () => {
    const on = await accessServer(database.ownerUrl, {
      config: {
        embedded: false,
        publicUrl: 'https://omstilt.example.org',
        oidc: { issuer: provider.issuer, clientId, clientSecret },
      },
    });
    const start = await on.app.inject('/sign-in/start');
    expect(start.headers['set-cookie']).toMatch(
      /^__Host-omstilt_sign_in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    await on.close();
  });
});
