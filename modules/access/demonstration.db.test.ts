import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../tests/database.ts';
import { type AccessServer, accessServer, person, unit } from './testing/access-server.ts';

describe('the demonstration', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let server: AccessServer;
  let closed: AccessServer;
  let madeUp: string;
  let real: string;

  beforeAll(async () => {
    database = await testDatabase();
    server = await accessServer(database.ownerUrl);
    closed = await accessServer(database.ownerUrl, { config: { embedded: false } });
    const county = await unit(database.ownerUrl, { kind: 'county', name: 'Prøvefylket' });
    const roles = [{ unit: county, role: 'commissioner' as const }];
    madeUp = (await person(database.ownerUrl, { example: true, roles })).id;
    real = (await person(database.ownerUrl, { roles })).id;
  });
  afterAll(async () => {
    await server.close();
    await closed.close();
    await database.drop();
  });

  const enter = (
    on: AccessServer,
    who: string,
    headers: Record<string, string> = {},
    remoteAddress = '127.0.0.1',
  ) =>
    on.app.inject({
      method: 'POST',
      url: '/sign-in/demonstration',
      payload: { person: who, return: '/home' },
      headers,
      remoteAddress,
    });

  it('signs a made-up person in with one request', async () => {
    const answer = await enter(server, madeUp);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ next: '/home' });
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^omstilt_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const me = await server.app.inject({
      url: '/api/v1/me',
      headers: { cookie: cookie.split(';')[0] ?? '' },
    });
    expect(me.json()).toMatchObject({ person: madeUp, signIn: 'demonstration', csrf: expect.any(String) });
  });

  it('signs no real person in', async () => {
    expect((await enter(server, real)).statusCode).toBe(404);
  });

  it.each([
    ['Forwarded', { forwarded: 'for=192.0.2.1' }],
    ['X-Forwarded-For', { 'x-forwarded-for': '127.0.0.1' }],
    ['X-Forwarded-Host', { 'x-forwarded-host': 'omstilt.example.org' }],
    ['X-Forwarded-Proto', { 'x-forwarded-proto': 'https' }],
    ['Via', { via: '1.1 proxy' }],
    ['X-Real-IP', { 'x-real-ip': '127.0.0.1' }],
    ['a host name that points at this machine', { host: 'elsewhere.example.org' }],
    ['a page of another site', { origin: 'https://elsewhere.example.org' }],
    ['a page that does not say whose it is', { origin: 'null' }],
  ])('refuses a request with %s', async (_, headers) => {
    const answer = await enter(server, madeUp, headers);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['set-cookie']).toBeUndefined();
    const people = await server.app.inject({ url: '/api/v1/demonstration/people', headers });
    expect(people.json()).toEqual({ items: [] });
    expect((await server.app.inject({ url: '/api/v1/me', headers })).json()).toMatchObject({
      signIn: 'none',
    });
  });

  it('refuses a request from another machine', async () => {
    expect((await enter(server, madeUp, {}, '192.0.2.1')).statusCode).toBe(404);
    expect((await enter(server, madeUp, {}, '10.0.0.1')).statusCode).toBe(404);
  });

  it('takes no form of another site: JSON only', async () => {
    const form = (type: string, payload: string) =>
      server.app.inject({
        method: 'POST',
        url: '/sign-in/demonstration',
        headers: { 'content-type': type },
        payload,
      });
    expect((await form('application/x-www-form-urlencoded', `person=${madeUp}`)).statusCode).toBe(415);
    expect((await form('text/plain', JSON.stringify({ person: madeUp }))).statusCode).toBe(415);
  });

  it('does not exist beside an external database, nor do its people', async () => {
    expect((await enter(closed, madeUp)).statusCode).toBe(404);
    expect((await closed.app.inject({ url: '/api/v1/demonstration/people' })).json()).toEqual({ items: [] });
    const cookie = String((await enter(server, madeUp)).headers['set-cookie']).split(';')[0] ?? '';
    const me = await closed.app.inject({ url: '/api/v1/me', headers: { cookie } });
    expect(me.json()).toMatchObject({ person: null, signIn: 'none' });
  });

  it('lists its people with their roles, and nobody real', async () => {
    const people = await server.app.inject({ url: '/api/v1/demonstration/people' });
    expect(people.json()).toEqual({
      items: [{ person: madeUp, name: 'Prøve Person', role: 'commissioner' }],
    });
  });
});
