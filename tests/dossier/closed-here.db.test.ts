import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '#apps/server/app.ts';
import type { Person } from '#platform/access/actor.ts';
import { hashOf, newSecret } from '#platform/access/secrets.ts';
import { verify } from '#platform/audit/verify.ts';
import { readConfig } from '#platform/config/config.ts';
import { openDatabase } from '#platform/database/database.ts';
import { personWith } from '../walls/two-programmes.ts';
import { asGuard, type DossierGround, dossierGround, partsOf } from './dossier-ground.ts';

describe('a programme that was published where its dossier comes from', () => {
  let dossier: DossierGround;
  const closing: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    dossier = await dossierGround();
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });
  afterAll(() => dossier.close());

  /** The installation of a database, with a leader of its own in the programme. */
  const installation = async (url: string) => {
    const database = openDatabase(url);
    const config = { ...readConfig({ PORT: '3000' }), databaseUrl: url };
    const app = await buildApp({ config, database, logger: pino({ level: 'silent' }), requestsPerMinute: 0 });
    closing.push(
      () => app.close(),
      () => database.close(),
    );
    const { unit } = dossier.both.here;
    const headers = await tokenOf(url, await personWith(url, 'programme-leader', unit, 'leader@new.example'));
    const own = `/api/v1/programmes/${unit}`;
    const read = async () => (await app.inject({ url: own, headers })).json();
    const send = async (method: 'PATCH' | 'PUT', url: string, payload: object) =>
      app.inject({
        method,
        url,
        headers: { ...headers, 'if-match': `"${(await read()).version}"` },
        payload,
      });
    return {
      read,
      page: async () => {
        const answered = await app.inject({ url: '/api/v1/public/programmes/here' });
        return answered.statusCode === 200 ? answered.json() : answered.statusCode;
      },
      change: async (period: string) => (await send('PATCH', own, { period })).json(),
      publish: async (published: boolean) =>
        (await send('PUT', `${own}/publication`, { published, parts: (await read()).parts })).json(),
      /** How many rows each view has that anyone may read. */
      publicRows: () =>
        database.withActor({ kind: 'visitor' }, (tx) => rowsOfViews((text) => sql.raw(text).execute(tx))),
    };
  };

  it('is closed to the public here: whatever anyone may read of programmes is empty, and the import says so', async () => {
    const url = await dossier.emptyDatabase();
    expect(await dossier.bring(url)).toMatchObject({ already: false, closed: true });
    const { page, publicRows } = await installation(url);
    expect(await page()).toBe(404);
    const rows = await publicRows();
    expect(Object.keys(rows).length).toBeGreaterThan(15);
    expect(Object.entries(rows).filter(([, count]) => count > 0)).toEqual([]);
  });

  it('is told to its members as closed, with why, and opens by its leader’s ordinary act: then the page is the same', async () => {
    const url = await dossier.emptyDatabase();
    await dossier.bring(url);
    const here = await installation(url);
    const before = await here.read();
    expect(before).toMatchObject({ published: false, closedHere: true });
    const after = await here.publish(true);
    expect(after).toMatchObject({ published: true, closedHere: false, version: before.version + 1 });
    const there = await installation(dossier.both.ownerUrl);
    expect(await here.page()).toEqual(await there.page());
    const rows = await there.publicRows();
    for (const [view, count] of Object.entries(await here.publicRows()))
      expect([view, count > 0]).toEqual([view, (rows[view] ?? 0) > 0]);
    expect(await verify(url)).toEqual([]);
    expect(await dossier.refusal(dossier.bring(url))).toEqual(['stands-already', expect.any(String)]);
  });

  it('stays closed whatever else is changed, and is closed as any other where somebody closes it', async () => {
    const url = await dossier.emptyDatabase();
    await dossier.bring(url);
    const { read, page, change, publish } = await installation(url);
    expect(await change('2020/2025')).toMatchObject({ period: '2020/2025' });
    expect([await page(), await read()]).toMatchObject([404, { published: false, closedHere: true }]);
    expect(await publish(false)).toMatchObject({ published: false, closedHere: false });
    expect(await publish(true)).toMatchObject({ published: true, closedHere: false });
    expect(await page()).toMatchObject({ slug: 'here' });
  });

  it('stays closed when the same is brought in again, and its dossier goes on as published, byte for byte', async () => {
    const url = await dossier.emptyDatabase();
    await dossier.bring(url);
    expect(await dossier.bring(url)).toMatchObject({ already: true });
    expect(await (await installation(url)).page()).toBe(404);
    const other = await dossier.emptyDatabase();
    await dossier.bring(other);
    await dossier.exportTo(other, 'again.zip');
    const again = join(dossier.folder, 'again.zip');
    expect((await readFile(again)).equals(await readFile(dossier.file))).toBe(true);
    expect([...(await partsOf(again)).keys()].join(' ')).not.toContain('closed_here');
    const third = await dossier.emptyDatabase();
    expect(await dossier.bring(third, again)).toMatchObject({ closed: true });
  });

  it('is held closed by what the application may read and never write', async () => {
    const url = await dossier.emptyDatabase();
    await dossier.bring(url);
    const leader = await personWith(url, 'programme-leader', dossier.both.here.unit, 'leader@new.example');
    const database = openDatabase(url);
    closing.push(() => database.close());
    const attempt = (text: string) => database.withActor(leader, (tx) => sql.raw(text).execute(tx));
    await expect(attempt('delete from programme.closed_here')).rejects.toThrow(/permission denied/);
    await expect(attempt('update programme.closed_here set unit_id = unit_id')).rejects.toThrow(/permission/);
    await expect(
      attempt('insert into programme.closed_here select unit_id from programme.programme'),
    ).rejects.toThrow(/permission/);
    expect(await asGuard(url, 'select unit_id from programme.closed_here')).toHaveLength(1);
  });

  it('is not held where it was not published: nothing is said, and it opens as it always did', async () => {
    const from = await dossier.emptyDatabase();
    await dossier.bring(from);
    await (await installation(from)).publish(false);
    await dossier.exportTo(from, 'closed.zip');
    const url = await dossier.emptyDatabase();
    expect(await dossier.bring(url, join(dossier.folder, 'closed.zip'))).toMatchObject({ closed: false });
    const { read } = await installation(url);
    expect(await read()).toMatchObject({ published: false, closedHere: false });
  });
});

async function tokenOf(url: string, { person }: Person): Promise<Record<string, string>> {
  const secret = `omstilt_${newSecret()}`;
  await asGuard(
    url,
    `insert into access.token (person_id, token_id, name, secret_hash, expires_at) values ($1, gen_random_uuid(), 'test', $2, now() + interval '1 day')`,
    [person, hashOf(secret)],
  );
  return { authorization: `Bearer ${secret}` };
}

/** Places are public whether a programme lies there or not. */
async function rowsOfViews(
  ask: (text: string) => Promise<{ rows: unknown[] }>,
): Promise<Record<string, number>> {
  const { rows: views } = (await ask(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'v' and n.nspname in ('programme', 'logbook', 'plan', 'results') and has_table_privilege(c.oid, 'select')`,
  )) as { rows: { name: string }[] };
  const counted: Record<string, number> = {};
  for (const { name } of views) {
    const { rows } = (await ask(`select count(*)::int as rows from ${name}`)) as { rows: { rows: number }[] };
    counted[name] = rows[0]?.rows ?? 0;
  }
  return counted;
}
