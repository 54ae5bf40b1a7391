import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiRoot, type Operation } from '#platform/http/operation.ts';
import { testDatabase } from '../../tests/database.ts';
import { accessOperations } from './contract.ts';
import { type AccessServer, accessServer, asGuard, person, session, unit } from './testing/access-server.ts';

describe('a credential', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let server: AccessServer;

  beforeAll(async () => {
    database = await testDatabase();
    server = await accessServer(database.ownerUrl, { remembering: { forAtMost: 0 } });
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const api = async (
    path: string,
    headers: Record<string, string>,
    { method = 'GET', body }: { method?: Operation['method']; body?: object } = {},
  ) => {
    const answer = await server.app.inject({
      method,
      url: apiRoot + path,
      headers,
      ...(body ? { payload: body } : {}),
    });
    return { status: answer.statusCode, body: answer.body === '' ? undefined : answer.json() };
  };

  const somebody = async () => {
    const { id } = await person(database.ownerUrl);
    const { cookie, csrf } = await session(server, id);
    return { id, cookie, csrf, signedIn: { cookie, 'x-csrf-token': csrf } };
  };

  describe('of a browser', () => {
    const minutes = (from: number, expires: string) => (Date.parse(expires) - from) / 60_000;

    it('ends half an hour after it was last used, and says when', async () => {
      const { id, cookie } = await somebody();
      await asGuard(database.ownerUrl, (query) =>
        query(
          `update access.session set seen_at = now() - interval '20 minutes', expires_at = now() + interval '10 minutes' where person_id = $1`,
          [id],
        ),
      );
      const { expires } = (await api('/me', { cookie })).body;
      expect(minutes(Date.now(), expires)).toBeGreaterThan(25);
      expect(minutes(Date.now(), expires)).toBeLessThanOrEqual(31);
    });

    it('ends twelve hours after it began, however much it is used', async () => {
      const { id, cookie } = await somebody();
      await asGuard(database.ownerUrl, (query) =>
        query(
          `update access.session set created_at = now() - interval '11 hours 50 minutes', seen_at = now() - interval '5 minutes' where person_id = $1`,
          [id],
        ),
      );
      const { expires } = (await api('/me', { cookie })).body;
      expect(minutes(Date.now(), expires)).toBeLessThanOrEqual(10.5);
    });

    it('makes a visitor once it has ended, who is told so where sign-in is needed', async () => {
      const { id, cookie, signedIn } = await somebody();
      await asGuard(database.ownerUrl, (query) =>
        query(`update access.session set expires_at = now() - interval '1 second' where person_id = $1`, [
          id,
        ]),
      );
      expect(await api('/me', { cookie })).toMatchObject({
        status: 200,
        body: { person: null, expires: null },
      });
      expect(await api('/demonstration/people', { cookie })).toMatchObject({ status: 200 });
      expect(await api('/me/units', { cookie })).toMatchObject({
        status: 401,
        body: { code: 'session-expired' },
      });
      expect(await api('/me/language', signedIn, { method: 'PUT', body: { language: 'nn' } })).toMatchObject({
        status: 401,
        body: { code: 'session-expired' },
      });
    });

    it.each(['', 'x', 'x'.repeat(43), "' or true --"])(
      'is nobody’s when it is made up: %j',
      async (secret) => {
        expect(await api('/me', { cookie: `omstilt_session=${secret}` })).toMatchObject({
          status: 200,
          body: { person: null },
        });
      },
    );

    const changing = Object.entries(accessOperations as Record<string, Operation>).filter(
      ([, { method }]) => method !== 'GET',
    );
    const bodies: Record<string, object> = {
      createToken: { name: 'report' },
      saveDraft: { content: { text: 'x' } },
      setLanguage: { language: 'sv' },
    };
    it.each(changing)(
      'changes nothing without the page’s own CSRF token: %s',
      async (name, { method, path }) => {
        const { id, cookie } = await somebody();
        const url = path.replace(/:\w+/g, '0190a0a0-0000-7000-8000-000000000000');
        const body = bodies[name];
        for (const headers of [
          { cookie },
          { cookie, 'x-csrf-token': '' },
          { cookie, 'x-csrf-token': 'wrong' },
        ]) {
          const answer = await api(url, headers, { method, ...(body ? { body } : {}) });
          expect(answer).toMatchObject({ status: 403, body: { code: 'csrf' } });
        }
        const left = await asGuard(database.ownerUrl, (query) =>
          query(
            `select (select count(*)::int from access.token where person_id = $1) as tokens,
            (select count(*)::int from access.draft where person_id = $1) as drafts,
            (select language from access.person where person_id = $1) as language`,
            [id],
          ),
        );
        expect(left.rows).toEqual([{ tokens: 0, drafts: 0, language: 'nb' }]);
      },
    );
  });

  describe('of a script', () => {
    const made = async (days = 30) => {
      const { id, signedIn } = await somebody();
      const answer = await api('/me/tokens', signedIn, { method: 'POST', body: { name: 'report', days } });
      expect(answer.status).toBe(201);
      return { id, signedIn, token: answer.body, bearer: { authorization: `Bearer ${answer.body.secret}` } };
    };

    it('is who made it, and needs no CSRF token', async () => {
      const { id, bearer } = await made();
      expect(await api('/me', bearer)).toMatchObject({ body: { person: id, csrf: null } });
      expect(await api('/me/language', bearer, { method: 'PUT', body: { language: 'nn' } })).toMatchObject({
        status: 204,
      });
    });

    it('is shown once, and kept as its hash', async () => {
      const { id, signedIn, token } = await made();
      expect(token.secret).toMatch(/^omstilt_[\w-]{43}$/);
      expect(JSON.stringify((await api('/me/tokens', signedIn)).body)).not.toContain('secret');
      const { rows } = await asGuard(database.ownerUrl, (query) =>
        query(`select to_jsonb(t)::text as row from access.token t where person_id = $1`, [id]),
      );
      expect(rows[0].row).not.toContain(token.secret);
      const again = { ...signedIn, 'idempotency-key': 'the-same-request' };
      const request = { method: 'POST', body: { name: 'once' } } as const;
      expect(await api('/me/tokens', again, request)).toMatchObject({ status: 201 });
      expect(await api('/me/tokens', again, request)).toMatchObject({
        status: 409,
        body: { code: 'answered-once' },
      });
    });

    it.each([
      'Bearer',
      'Bearer x',
      'Bearer omstilt_',
      `Bearer omstilt_${'x'.repeat(42)}`,
      `Bearer omstilt_${'x'.repeat(43)}`,
      `Bearer omstilt_${'x'.repeat(44)}`,
      `Basic ${Buffer.from('a:b').toString('base64')}`,
      `omstilt_${'x'.repeat(43)}`,
    ])('is refused even where anyone may ask, when it is no token of ours: %s', async (authorization) => {
      expect(await api('/me', { authorization })).toMatchObject({
        status: 401,
        body: { code: 'unauthorised' },
      });
    });

    it('is not overruled by a good session that comes with it', async () => {
      const { cookie } = await somebody();
      expect(await api('/me', { cookie, authorization: 'Bearer x' })).toMatchObject({ status: 401 });
    });

    it('is refused once revoked', async () => {
      const { signedIn, bearer, token } = await made();
      expect(await api(`/me/tokens/${token.id}`, signedIn, { method: 'DELETE' })).toMatchObject({
        status: 204,
      });
      expect(await api('/me', bearer)).toMatchObject({ status: 401 });
      expect((await api('/me/tokens', signedIn)).body.items).toEqual([]);
      expect(await api(`/me/tokens/${token.id}`, signedIn, { method: 'DELETE' })).toMatchObject({
        status: 404,
      });
    });

    it('is revoked by its owner only', async () => {
      const { bearer, token } = await made();
      const other = await somebody();
      expect(await api(`/me/tokens/${token.id}`, other.signedIn, { method: 'DELETE' })).toMatchObject({
        status: 404,
      });
      expect(await api('/me', bearer)).toMatchObject({ status: 200 });
    });

    it('is refused once expired', async () => {
      const { id, bearer } = await made();
      await asGuard(database.ownerUrl, (query) =>
        query(`update access.token set expires_at = now() - interval '1 second' where person_id = $1`, [id]),
      );
      expect(await api('/me', bearer)).toMatchObject({ status: 401, body: { code: 'unauthorised' } });
    });

    it('makes none that outlives it', async () => {
      const { bearer, token } = await made(1);
      const child = await api('/me/tokens', bearer, { method: 'POST', body: { name: 'child', days: 365 } });
      expect(child.body.expires).toBe(token.expires);
    });

    it('is one of at most fifty', async () => {
      const { signedIn } = await somebody();
      const make = () => api('/me/tokens', signedIn, { method: 'POST', body: { name: 'many' } });
      for (let count = 0; count < 50; count += 1) expect((await make()).status).toBe(201);
      expect(await make()).toMatchObject({ status: 422, body: { code: 'invalid' } });
    });

    it('is one of at most fifty, however many are asked for at once', async () => {
      const { signedIn } = await somebody();
      const make = () => api('/me/tokens', signedIn, { method: 'POST', body: { name: 'many' } });
      const made = await Promise.all(Array.from({ length: 80 }, make));
      expect(made.filter(({ status }) => status === 201)).toHaveLength(50);
    });

    it('tells when it was last used', async () => {
      const { signedIn, bearer } = await made();
      expect((await api('/me/tokens', signedIn)).body.items[0].lastUsed).toBeNull();
      await api('/me', bearer);
      expect((await api('/me/tokens', signedIn)).body.items[0].lastUsed).toEqual(expect.any(String));
    });
  });

  describe('opens what is one’s own:', () => {
    const where = '/me/drafts/addEntry/eksempelvik';

    it('drafts, kept as typed, and nobody else’s', async () => {
      const { signedIn } = await somebody();
      const content = { text: 'æøå 👍\n', when: null, list: [1, { a: true }] };
      expect(await api(where, signedIn)).toEqual({ status: 200, body: { saved: null, content: null } });
      expect(await api(where, signedIn, { method: 'PUT', body: { content } })).toMatchObject({ status: 200 });
      expect((await api(where, signedIn)).body).toEqual({ saved: expect.any(String), content });
      expect((await api('/me/drafts', signedIn)).body.items).toMatchObject([
        { operation: 'addEntry', subject: 'eksempelvik' },
      ]);
      const other = await somebody();
      expect((await api(where, other.signedIn)).body).toEqual({ saved: null, content: null });
      expect((await api('/me/drafts', other.signedIn)).body.items).toEqual([]);
      await api(where, other.signedIn, { method: 'DELETE' });
      expect((await api(where, signedIn)).body.content).toEqual(content);
      expect(await api(where, signedIn, { method: 'DELETE' })).toMatchObject({ status: 204 });
      expect((await api(where, signedIn)).body.content).toBeNull();
    });

    it('drafts as they were typed or not at all, and not endless ones', async () => {
      const { signedIn } = await somebody();
      const save = (content: object) => api(where, signedIn, { method: 'PUT', body: { content } });
      expect(await save({ text: 'a\u0000b \ud83d' })).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'content.text', code: 'unreadable-character' }] },
      });
      expect((await api(where, signedIn)).body.content).toBeNull();
      expect(await save({ text: 'x'.repeat(262_145) })).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'content', code: 'draft-too-large' }] },
      });
      const deep = `{"content":${'{"deep":'.repeat(20_000)}1${'}'.repeat(20_000)}}`;
      const headers = { ...signedIn, 'content-type': 'application/json' };
      const answer = await server.app.inject({ method: 'PUT', url: apiRoot + where, headers, payload: deep });
      expect(answer.statusCode).toBe(200);
    });

    it('units, with the roles that count there', async () => {
      const county = await unit(database.ownerUrl, { kind: 'county', name: 'Innlandet' });
      const below = await unit(database.ownerUrl, {
        kind: 'municipality',
        name: 'Eksempelvik',
        parents: [county],
      });
      await unit(database.ownerUrl, { kind: 'municipality', name: 'Elsewhere' });
      const roles = [
        { unit: county, role: 'commissioner' as const },
        { unit: below, role: 'reader' as const },
      ];
      const { id } = await person(database.ownerUrl, { roles });
      const { cookie } = await session(server, id);
      const { items } = (await api('/me/units', { cookie })).body;
      expect(items).toMatchObject([
        { id: below, kind: 'municipality', roles: ['commissioner', 'reader'] },
        { id: county, kind: 'county', roles: ['commissioner'] },
      ]);
    });
  });
});
