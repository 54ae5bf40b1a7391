import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '#platform/access/actor.ts';
import { verify } from '#platform/audit/verify.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { openDatabase, type Tx } from '#platform/database/database.ts';
import { claimed, correction, effectOf, measured } from '../walls/filled-tables.ts';
import { personWith } from '../walls/two-programmes.ts';
import { asGuard, type DossierGround, dossierGround, made } from './dossier-ground.ts';

const number = '912345674';

describe('a dossier with jobs that another programme counts here', () => {
  let dossier: DossierGround;
  beforeAll(async () => {
    dossier = await dossierGround();
    await dossier.exportTo(dossier.both.ownerUrl, 'there.zip', made, 'there');
  });
  afterAll(() => dossier.close());

  const at = (name: string) => join(dossier.folder, name);

  /** An installation with some of the two programmes, and a leader of its own in each. */
  const installation = async (...slugs: ('here' | 'there')[]) => {
    const url = await dossier.emptyDatabase();
    const leaders = new Map<string, Person>();
    for (const slug of slugs) {
      await dossier.bring(url, at(`${slug}.zip`));
      leaders.set(
        slug,
        await personWith(url, 'programme-leader', dossier.both[slug].unit, `${slug}@new.example`),
      );
    }
    return {
      url,
      as: async (
        slug: 'here' | 'there',
        work: (tx: Tx, leader: Person, unit: string) => Promise<unknown>,
      ) => {
        const leader = leaders.get(slug) as Person;
        const database = openDatabase(url);
        try {
          await database.withActor(leader, (tx) => work(tx, leader, dossier.both[slug].unit));
        } finally {
          await database.close();
        }
      },
    };
  };

  const keeping =
    (effect: string, firm: string, share = 10_000) =>
    async (tx: Tx, leader: Person, unit: string) => {
      await effectOf(leader, unit, effect, firm, number).execute(tx);
      await measured(leader, unit, effect).execute(tx);
      await claimed(leader, unit, effect, share).execute(tx);
    };

  /** Nothing of the other programme is told but that it counts these jobs. */
  const tellsNothingOf = (message: unknown, ...never: string[]) => {
    const { unit, leader } = dossier.both.there;
    for (const each of [unit, leader.person, 'there.', 'version that wrote it', ...never])
      expect([each, String(message).includes(each)]).toEqual([each, false]);
  };

  it('refuses jobs in the same firm at the same time that nobody told apart: says which, and what to do', async () => {
    const [ours, theirs] = [newId(), newId()];
    const from = await installation('here');
    await from.as('here', keeping(ours, 'The mill'));
    await dossier.exportTo(from.url, 'mill.zip');
    const to = await installation('there');
    await to.as('there', keeping(theirs, 'Their name for it'));
    const before = await asGuard(to.url, 'select unit_id, sequence from audit.head order by 1');
    const [code, message] = (await dossier.refusal(dossier.bring(to.url, at('mill.zip')))) as string[];
    expect(code).toBe('counted-here');
    expect(message).toMatch(
      /data\/results\.effect\.ndjson, line \d+: jobs in The mill \(912345674\), 2021-03\./,
    );
    expect(message).toMatch(/take the firm’s number away .* export it anew/);
    tellsNothingOf(message, theirs, 'Their name for it');
    expect(await asGuard(to.url, 'select unit_id, sequence from audit.head order by 1')).toEqual(before);
    expect(await verify(to.url)).toEqual([]);
  });

  it('comes in after what the refusal advises, and is asked about when the number is put back here', async () => {
    const [ours, theirs] = [newId(), newId()];
    const from = await installation('here');
    await from.as('here', keeping(ours, 'The mill'));
    await from.as('here', (tx, leader, unit) =>
      correction('results', leader, unit, 'effect', ours, { organisation_number: null }).execute(tx),
    );
    await dossier.exportTo(from.url, 'without-number.zip');
    const to = await installation('there');
    await to.as('there', keeping(theirs, 'The mill'));
    expect(await dossier.bring(to.url, at('without-number.zip'))).toMatchObject({ already: false });
    const leader = await personWith(to.url, 'programme-leader', dossier.both.here.unit, 'here@new.example');
    const database = openDatabase(to.url);
    await expect(
      database.withActor(leader, (tx) =>
        correction(
          'results',
          leader,
          dossier.both.here.unit,
          'effect',
          ours,
          { organisation_number: number },
          2,
        ).execute(tx),
      ),
    ).rejects.toThrow(/may be the same jobs/);
    await database.close();
  });

  it('takes jobs that were told apart, by whichever of the two programmes', async () => {
    for (const telling of ['here', 'there'] as const) {
      const effects = { here: newId(), there: newId() };
      const from = await installation('here', 'there');
      for (const [slug, other] of [
        ['here', 'there'],
        ['there', 'here'],
      ] as const)
        await from.as(slug, async (tx, leader, unit) => {
          await keeping(effects[slug], 'The mill')(tx, leader, unit);
          if (slug === telling) await differs(leader, unit, effects[slug], effects[other]).execute(tx);
        });
      for (const slug of ['here', 'there'])
        await dossier.exportTo(from.url, `${telling}-${slug}.zip`, made, slug);
      const url = await dossier.emptyDatabase();
      for (const slug of ['there', 'here'])
        expect(await dossier.bring(url, at(`${telling}-${slug}.zip`))).toMatchObject({ already: false });
    }
  });

  it('refuses shares that would pass 100 % with those claimed here, whoever keeps the jobs', async () => {
    const effect = newId();
    const [keeps, shares] = [newId(), newId()];
    const from = await installation('here', 'there');
    await from.as('there', async (tx, leader, unit) => {
      await effectOf(leader, unit, effect, 'The mill', number).execute(tx);
      await measured(leader, unit, effect).execute(tx);
      await claimed(leader, unit, effect, 6_000, keeps).execute(tx);
    });
    await dossier.exportTo(from.url, 'keeps-60.zip', made, 'there');
    await from.as('here', (tx, leader, unit) => claimed(leader, unit, effect, 4_000, shares).execute(tx));
    await dossier.exportTo(from.url, 'shares-40.zip', made, 'here');
    await from.as('here', (tx, leader, unit) =>
      correction('results', leader, unit, 'claim', shares, { share: 0 }).execute(tx),
    );
    await from.as('there', (tx, leader, unit) =>
      correction('results', leader, unit, 'claim', keeps, { share: 10_000 }).execute(tx),
    );
    await dossier.exportTo(from.url, 'keeps-100.zip', made, 'there');
    for (const [first, second, own, others] of [
      ['keeps-100.zip', 'shares-40.zip', '40 %', '100 %'],
      ['shares-40.zip', 'keeps-100.zip', '100 %', '40 %'],
    ] as const) {
      const url = await dossier.emptyDatabase();
      await dossier.bring(url, at(first));
      const [code, message] = (await dossier.refusal(dossier.bring(url, at(second)))) as string[];
      expect([second, code]).toEqual([second, 'counted-here']);
      expect(message).toMatch(/data\/results\.claim\.ndjson, line \d+: .* The mill/);
      expect(message).toContain(`${own} of the jobs`);
      expect(message).toContain(`${others} of them`);
      tellsNothingOf(message, first === 'keeps-100.zip' ? keeps : dossier.both.here.unit);
      expect(await verify(url)).toEqual([]);
    }
    const url = await dossier.emptyDatabase();
    for (const each of ['keeps-60.zip', 'shares-40.zip'])
      expect(await dossier.bring(url, at(each))).toMatchObject({ already: false });
  });

  it('sees also what somebody is writing at the moment', async () => {
    const [ours, theirs] = [newId(), newId()];
    const from = await installation('here');
    await from.as('here', keeping(ours, 'The mill'));
    await dossier.exportTo(from.url, 'meanwhile.zip');
    const to = await installation('there');
    let refused: Promise<unknown> | undefined;
    await to.as('there', async (tx, leader, unit) => {
      await keeping(theirs, 'Their name for it')(tx, leader, unit);
      refused = dossier.refusal(dossier.bring(to.url, at('meanwhile.zip')));
      await Promise.race([refused, waitingFor(to.url)]);
    });
    const [code, message] = (await refused) as string[];
    expect(code).toBe('counted-here');
    tellsNothingOf(message, theirs);
  });
});

const differs = (by: Person, unit: string, effect: string, other: string) =>
  sql`insert into results.difference (unit_id, effect_id, other_id, reason, author_id, author_name)
    values (${unit}, ${effect}, ${other}, 'Another department.', ${by.person}, ${by.name})`;

/** Until somebody waits for a lock. */
async function waitingFor(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { rows } = await asOwner(url, (query) => query('select from pg_locks where not granted'));
    if (rows.length > 0) return;
    await after(50);
  }
  throw new Error('the import waits for nobody');
}
