import { join } from 'node:path';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '#platform/audit/verify.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { openDatabase } from '#platform/database/database.ts';
import { claimed, effectOf, measured } from '../walls/filled-tables.ts';
import { personWith, placeUnit, writeEntry } from '../walls/two-programmes.ts';
import { asGuard, type DossierGround, dossierGround, made } from './dossier-ground.ts';

describe('a dossier where something stands already', () => {
  let dossier: DossierGround;
  beforeAll(async () => {
    dossier = await dossierGround();
  });
  afterAll(() => dossier.close());

  it('gives nobody a right: who came by name cannot sign in, and who has an account here holds nothing', async () => {
    const url = await dossier.emptyDatabase();
    const { leader, reader } = dossier.both.here;
    await asOwner(url, (query) =>
      query('select access.person_with_email($1, $2, $3)', [
        leader.person,
        'leader@elsewhere.example',
        'Leader',
      ]),
    );
    await dossier.bring(url);
    expect(await asGuard(url, 'select * from access.reach_at($1, now())', [leader.person])).toEqual([]);
    expect(
      await asGuard(url, 'select email, issuer from access.person where person_id = $1', [reader.person]),
    ).toEqual([{ email: `${reader.person}@elsewhere.invalid`, issuer: null }]);
    expect(await asGuard(url, `select from access.token union all select from access.session`)).toEqual([]);
    expect(await verify(url)).toEqual([]);
  });

  it('is already here when it is the same, row for row, and changes nothing', async () => {
    expect(await dossier.bring(dossier.both.ownerUrl)).toMatchObject({ already: true });
    const url = await dossier.emptyDatabase();
    await dossier.bring(url);
    const before = await asGuard(url, 'select * from audit.head order by unit_id');
    expect(await dossier.bring(url)).toMatchObject({ already: true });
    expect(await asGuard(url, 'select * from audit.head order by unit_id')).toEqual(before);
  });

  it('refuses a programme that stands already and has gone on, and says where it differs', async () => {
    const url = await dossier.emptyDatabase();
    await dossier.bring(url);
    const leader = await personWith(
      url,
      'programme-leader',
      dossier.both.here.unit,
      'leader-two@here.example',
    );
    const database = openDatabase(url);
    await database.withActor(leader, (tx) => writeEntry(leader, dossier.both.here.unit).execute(tx));
    await database.close();
    expect(await dossier.refusal(dossier.bring(url))).toEqual([
      'stands-already',
      expect.stringMatching(/differs in .*data\/logbook\.entry\.ndjson.*audit\.ndjson/),
    ]);
  });

  it('lays the programme under the municipality that is here already, by its official code, and the chain says so', async () => {
    const url = await dossier.emptyDatabase();
    const municipality = await placeUnit(url, 'municipality', 'heretown', []);
    await asOwner(url, (query) =>
      query(`select access.give_code($1, 'NO', 'HERE', '-infinity', 'infinity')`, [municipality]),
    );
    await dossier.bring(url);
    expect(
      await asGuard(url, 'select parent_id from access.unit_parent where unit_id = $1', [
        dossier.both.here.unit,
      ]),
    ).toEqual([{ parent_id: municipality }]);
    expect(await asGuard(url, `select slug from access.unit where kind = 'municipality'`)).toEqual([
      { slug: 'heretown' },
    ]);
    expect(await verify(url)).toEqual([]);
  });

  it('refuses what refers to another programme’s rows until that programme is here', async () => {
    const claims = `create table programme.claim (unit_id uuid, claim_id uuid, of_unit uuid not null, of_partner uuid not null,
      primary key (unit_id, claim_id), foreign key (of_unit, of_partner) references programme.partner);
      call platform.furnish('programme.claim', 'select, insert', array['claim_id'])`;
    const from = await dossier.emptyDatabase();
    await dossier.exportTo(dossier.both.ownerUrl, 'there.zip', made, 'there');
    const there = join(dossier.folder, 'there.zip');
    for (const each of [dossier.file, there]) await dossier.bring(from, each);
    await asOwner(from, (query) => query(claims));
    await asGuard(
      from,
      `insert into programme.claim select $1, gen_random_uuid(), p.unit_id, p.partner_id from programme.partner p where p.unit_id = $2`,
      [dossier.both.here.unit, dossier.both.there.unit],
    );
    await dossier.exportTo(from, 'claiming.zip');
    const claiming = join(dossier.folder, 'claiming.zip');
    const url = await dossier.emptyDatabase();
    await asOwner(url, (query) => query(claims));
    expect(await dossier.refusal(dossier.bring(url, claiming))).toEqual([
      'refers-elsewhere',
      expect.stringMatching(/programme\.claim.*Import the programme that it belongs to first/),
    ]);
    await dossier.nothingIn(url);
    for (const each of [there, claiming])
      expect(await dossier.bring(url, each)).toMatchObject({ already: false });
    expect(await verify(url)).toEqual([]);
  });

  it('tells which shares stand without a figure, until the programme that keeps the jobs is here too', async () => {
    const from = await dossier.emptyDatabase();
    const { here, there } = dossier.both;
    await dossier.exportTo(dossier.both.ownerUrl, 'keeping-before.zip', made, 'there');
    for (const each of [dossier.file, join(dossier.folder, 'keeping-before.zip')])
      await dossier.bring(from, each);
    const keeper = await personWith(from, 'programme-leader', there.unit, 'keeper@there.example');
    const claimer = await personWith(from, 'programme-leader', here.unit, 'claimer@here.example');
    const effect = newId();
    const database = openDatabase(from);
    await database.withActor(keeper, async (tx) => {
      await effectOf(keeper, there.unit, effect, 'A firm').execute(tx);
      await measured(keeper, there.unit, effect).execute(tx);
      await claimed(keeper, there.unit, effect, 6_000).execute(tx);
    });
    await database.withActor(claimer, (tx) => claimed(claimer, here.unit, effect, 2_500).execute(tx));
    await database.close();
    for (const slug of ['here', 'there']) await dossier.exportTo(from, `sharing-${slug}.zip`, made, slug);
    const [sharing, keeping] = ['here', 'there'].map((slug) => join(dossier.folder, `sharing-${slug}.zip`));
    const alone = await dossier.emptyDatabase();
    expect(await dossier.bring(alone, sharing)).toMatchObject({
      already: false,
      notHere: [{ table: 'results.claim', of: 'results.effect', rows: 1, ids: [effect] }],
    });
    expect(await dossier.bring(alone, keeping)).toMatchObject({ already: false, notHere: [] });
    const after = await dossier.emptyDatabase();
    for (const each of [keeping, sharing])
      expect(await dossier.bring(after, each)).toMatchObject({ notHere: [] });
  });

  it('lays two programmes under one municipality, whichever comes first', async () => {
    const sibling = await dossier.emptyDatabase();
    await dossier.bring(sibling);
    const second = await placeUnit(sibling, 'programme', 'second', [dossier.both.here.municipality]);
    const database = openDatabase(sibling);
    await database.withActor({ kind: 'system', unit: second }, (tx) =>
      sql`insert into programme.programme (unit_id, summary, period) values (${second}, '{"nb":"","nn":"","sv":"","en":""}', '2020/2026')`.execute(
        tx,
      ),
    );
    await database.close();
    await dossier.exportTo(sibling, 'second.zip', made, 'second');
    for (const order of [
      [dossier.file, join(dossier.folder, 'second.zip')],
      [join(dossier.folder, 'second.zip'), dossier.file],
    ]) {
      const url = await dossier.emptyDatabase();
      for (const each of order) expect(await dossier.bring(url, each)).toMatchObject({ already: false });
      expect(await asGuard(url, `select slug from access.unit order by slug`)).toEqual(
        ['here', 'here-municipality', 'second'].map((slug) => ({ slug })),
      );
      expect(await verify(url)).toEqual([]);
    }
  });

  it.each([
    [
      'another code of the same place',
      'municipality',
      'here-municipality',
      'OTHER',
      'contradicts',
      /another code/,
    ],
    [
      'a county of that name',
      'county',
      'here-municipality',
      undefined,
      'contradicts',
      /is a municipality, and .* a county/,
    ],
    [
      'a programme’s name that is taken',
      'municipality',
      'here',
      undefined,
      'taken',
      /name of another municipality/,
    ],
  ])('refuses what contradicts: %s', async (_, kind, slug, code, reason, message) => {
    const url = await dossier.emptyDatabase();
    const unit = await placeUnit(url, kind, slug, []);
    if (code)
      await asOwner(url, (query) =>
        query(`select access.give_code($1, 'NO', $2, '-infinity', 'infinity')`, [unit, code]),
      );
    expect(await dossier.refusal(dossier.bring(url))).toEqual([reason, expect.stringMatching(message)]);
    expect(await asGuard(url, 'select slug from access.unit')).toEqual([{ slug }]);
    expect(await verify(url)).toEqual([]);
  });
});
