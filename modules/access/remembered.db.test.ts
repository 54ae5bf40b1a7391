import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asOwner } from '#platform/database/as-owner.ts';
import { testDatabase } from '../../tests/database.ts';
import { type AccessServer, accessServer, asGuard, person, session, unit } from './testing/access-server.ts';

/** Remembers for an hour: what is forgotten before that was forgotten because the database told. */
const remembering = { forAtMost: 3_600_000 };

describe('who asked a moment ago', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let one: AccessServer;
  let other: AccessServer;
  let county: string;
  let id: string;
  let cookie: string;
  let csrf: string;

  beforeAll(async () => {
    database = await testDatabase();
    one = await accessServer(database.ownerUrl, { remembering });
    other = await accessServer(database.ownerUrl, { remembering });
    county = await unit(database.ownerUrl, { kind: 'county', name: 'Prøvefylket' });
  });
  afterAll(async () => {
    await one.close();
    await other.close();
    await database.drop();
  });
  beforeEach(async () => {
    id = (await person(database.ownerUrl)).id;
    ({ cookie, csrf } = await session(one, id));
    await remembers(one);
    await remembers(other);
  });

  const me = async (on: AccessServer, headers: Record<string, string> = { cookie }) =>
    (await on.app.inject({ url: '/api/v1/me', headers })).json();
  const units = async (on: AccessServer) =>
    (await on.app.inject({ url: '/api/v1/me/units', headers: { cookie } }))
      .json()
      .items.map((each: { id: string }) => each.id);

  const until = async (done: () => Promise<boolean>) => {
    while (!(await done())) await pause(5);
  };

  /** A session that ends without a notice, as none does in life, is still good where it is remembered. */
  async function remembers(on: AccessServer) {
    await until(async () => {
      const short = await session(on, id);
      await me(on, { cookie: short.cookie });
      await asGuard(database.ownerUrl, (query) =>
        query(`update access.session set expires_at = now() - interval '1 second' where csrf = $1`, [
          short.csrf,
        ]),
      );
      return (await me(on, { cookie: short.cookie })).person === id;
    });
  }

  it('is signed out at once on the server that was asked, and on the other as soon as it hears', async () => {
    expect([await me(one), await me(other)]).toMatchObject([{ person: id }, { person: id }]);
    await one.app.inject({ method: 'POST', url: '/sign-out', headers: { cookie, 'x-csrf-token': csrf } });
    expect(await me(one)).toMatchObject({ person: null });
    await until(async () => (await me(other)).person === null);
  });

  it('has a revoked token refused at once, and on the other server as soon as it hears', async () => {
    const headers = { cookie, 'x-csrf-token': csrf };
    const made = await one.app.inject({
      method: 'POST',
      url: '/api/v1/me/tokens',
      headers,
      payload: { name: 'report' },
    });
    const bearer = { authorization: `Bearer ${made.json().secret}` };
    expect([await me(one, bearer), await me(other, bearer)]).toMatchObject([{ person: id }, { person: id }]);
    await one.app.inject({ method: 'DELETE', url: `/api/v1/me/tokens/${made.json().id}`, headers });
    expect(await me(one, bearer)).toMatchObject({ status: 401 });
    await until(async () => (await me(other, bearer)).status === 401);
  });

  it('has a role from when it is given, and until it is taken', async () => {
    expect(await units(one)).toEqual([]);
    const holding = randomUUID();
    await asOwner(database.ownerUrl, (query) =>
      query(`select access.give_role($1, $2, $3, 'reader', '2000-01-01', 'infinity')`, [county, holding, id]),
    );
    await until(async () => (await units(one)).includes(county));
    await until(async () => (await units(other)).includes(county));
    await asGuard(database.ownerUrl, (query) =>
      query('update access.role_holding set until_on = from_on where holding_id = $1', [holding]),
    );
    await until(async () => (await units(one)).length === 0);
    await until(async () => (await units(other)).length === 0);
  });

  it('reaches a unit from when it is placed below', async () => {
    await asOwner(database.ownerUrl, (query) =>
      query(`select access.give_role($1, $2, $3, 'reader', '2000-01-01', 'infinity')`, [
        county,
        randomUUID(),
        id,
      ]),
    );
    await until(async () => (await units(one)).includes(county));
    const below = await unit(database.ownerUrl, {
      kind: 'municipality',
      name: 'Eksempelvik',
      parents: [county],
    });
    await until(async () => (await units(one)).includes(below));
  });

  it('is asked after anew when the connection that tells of changes is cut', async () => {
    expect(await me(one)).toMatchObject({ person: id });
    await one.database.pools.omstilt_app.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = current_user and pid <> pg_backend_pid()
        and query in ('select 1', 'listen "access_changed"')`,
    );
    await asGuard(database.ownerUrl, (query) =>
      query('delete from access.session where person_id = $1', [id]),
    );
    await until(async () => (await me(one)).person === null);
    ({ cookie, csrf } = await session(one, id));
    await remembers(one);
  });
});
