import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writingRoles } from '#platform/access/writing-roles.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { type Database, openDatabase } from '#platform/database/database.ts';
import { testDatabase } from '../../tests/database.ts';
import { person } from './testing/access-server.ts';
import { actorAt } from './testing/reach.ts';

/**
 * 1 January 2020: Oppland and Hedmark end and become Innlandet, and Vestre Toten changes its number from 0529 to 3443.
 * A programme that began before goes on, and nobody in it notices.
 */
describe('when counties merge and municipalities get new numbers', () => {
  const before = '2019-12-31T23:59:00+01:00';
  const onTheDay = '2020-01-01T00:00:00+01:00';
  const after = '2026-06-01T12:00:00+02:00';

  const names = [
    'norge',
    'oppland',
    'hedmark',
    'innlandet',
    'vestre-toten',
    'kongsvinger',
    'programme',
  ] as const;
  type Name = (typeof names)[number];
  const unit = Object.fromEntries(names.map((name) => [name, randomUUID()])) as Record<Name, string>;

  let copy: Awaited<ReturnType<typeof testDatabase>>;
  let database: Database;
  const people: Record<string, string> = {};

  beforeAll(async () => {
    copy = await testDatabase();
    database = openDatabase(copy.ownerUrl, { connections: 2 });
    for (const who of ['leader', 'owner', 'oppland', 'hedmark', 'retired', 'appointed', 'state'])
      people[who] = (await person(copy.ownerUrl)).id;
    await asOwner(copy.ownerUrl, async (query) => {
      const place = (name: Name, kind: string, parents: Name[] = [], from = '-infinity') =>
        query(`select access.place_unit($1, $2, $3, $3, 'Europe/Oslo', 'nb', false, $4, $5)`, [
          unit[name],
          kind,
          name,
          parents.map((parent) => unit[parent]),
          from,
        ]);
      const give = (who: string, role: string, where: Name, from: string, until = 'infinity') =>
        query('select access.give_role($1, $2, $3, $4, $5, $6)', [
          unit[where],
          randomUUID(),
          people[who],
          role,
          from,
          until,
        ]);
      const number = (code: string, from: string, until: string) =>
        query(`select access.give_code($1, 'NO', $2, $3, $4)`, [unit['vestre-toten'], code, from, until]);

      await place('norge', 'nation');
      await place('oppland', 'county', ['norge']);
      await place('hedmark', 'county', ['norge']);
      await place('vestre-toten', 'municipality', ['oppland']);
      await place('kongsvinger', 'municipality', ['hedmark']);
      await place('programme', 'programme', ['vestre-toten']);
      await give('leader', 'programme-leader', 'programme', '2015-01-01');
      await give('owner', 'owner', 'vestre-toten', '2015-01-01');
      await give('oppland', 'commissioner', 'oppland', '2015-01-01');
      await give('hedmark', 'commissioner', 'hedmark', '2015-01-01');
      await give('retired', 'commissioner', 'hedmark', '2015-01-01', '2020-01-01');
      await give('appointed', 'reader', 'oppland', '2020-03-01');
      await give('state', 'auditor', 'norge', '2015-01-01');

      await number('0529', '-infinity', '2020-01-01');
      await number('3443', '2020-01-01', 'infinity');
      await place('innlandet', 'county', ['norge'], '2020-01-01');
      for (const county of ['oppland', 'hedmark', 'oppland'] as const)
        await query(`select access.succeed($1, $2, '2020-01-01')`, [unit[county], unit.innlandet]);
    });
  });
  afterAll(async () => {
    await database.close();
    await copy.drop();
  });

  /** What row-level security lets somebody see at a moment, by name. */
  const sees = async (who: string, moment: string) => {
    const actor = await actorAt(copy.ownerUrl, people[who] ?? '', moment);
    const rows = await database.withActor(actor, (tx) =>
      tx.selectFrom('access.unit').select('slug').execute(),
    );
    return rows.map(({ slug }) => slug).sort();
  };
  const rolesAt = async (who: string, where: Name, moment: string) =>
    (await actorAt(copy.ownerUrl, people[who] ?? '', moment)).reach.get(unit[where] as never);

  it.each([before, onTheDay, after])('the programme leader keeps the programme: %s', async (moment) => {
    expect(await sees('leader', moment)).toEqual(['programme']);
    expect(await rolesAt('leader', 'programme', moment)).toEqual(['programme-leader']);
  });

  it.each([before, onTheDay, after])(
    'the municipality’s owner keeps municipality and programme: %s',
    async (moment) => {
      expect(await sees('owner', moment)).toEqual(['programme', 'vestre-toten']);
      expect(await rolesAt('owner', 'programme', moment)).toEqual(['owner']);
    },
  );

  it('the municipality is the same under its new number', async () => {
    const place = await database.withActor({ kind: 'visitor' }, (tx) =>
      tx
        .selectFrom('access.place')
        .select(['unit_id', 'code', 'former_codes'])
        .where('slug', '=', 'vestre-toten')
        .executeTakeFirstOrThrow(),
    );
    expect(place).toEqual({ unit_id: unit['vestre-toten'], code: '3443', former_codes: ['0529'] });
  });

  it('the county’s officer keeps the programme, through the county that took over', async () => {
    expect(await sees('oppland', before)).toEqual(['oppland', 'programme', 'vestre-toten']);
    for (const moment of [onTheDay, after]) {
      expect(await sees('oppland', moment)).toEqual(
        expect.arrayContaining(['innlandet', 'programme', 'vestre-toten']),
      );
      expect(await rolesAt('oppland', 'programme', moment)).toEqual(['commissioner']);
    }
  });

  it('the records of a county that has ended are with the county that took over', async () => {
    expect(await sees('oppland', after)).toEqual(expect.arrayContaining(['oppland', 'hedmark']));
  });

  it('the neighbouring county’s officer sees nothing of the programme while there are two counties', async () => {
    expect(await sees('hedmark', before)).toEqual(['hedmark', 'kongsvinger']);
  });

  // Not a leak but what a merger is: there is one county administration now, and its officers serve all of it.
  it('from the day they are one county, its officers read all that lies under it, and still write nothing', async () => {
    const innlandet = ['hedmark', 'innlandet', 'kongsvinger', 'oppland', 'programme', 'vestre-toten'];
    for (const moment of [onTheDay, after]) {
      expect(await sees('hedmark', moment)).toEqual(innlandet);
      expect(await sees('oppland', moment)).toEqual(innlandet);
      expect(
        (await rolesAt('hedmark', 'programme', moment))?.filter((role) => writingRoles.includes(role)),
      ).toEqual([]);
    }
  });

  it('whoever left with the old county gains nothing in the new', async () => {
    expect(await sees('retired', before)).toEqual(['hedmark', 'kongsvinger']);
    expect(await sees('retired', onTheDay)).toEqual([]);
  });

  it('whoever was to begin in the old county later begins in the new', async () => {
    expect(await sees('appointed', onTheDay)).toEqual([]);
    expect(await sees('appointed', '2020-02-29T23:59:00+01:00')).toEqual([]);
    expect(await rolesAt('appointed', 'programme', '2020-03-01T00:00:00+01:00')).toEqual(['reader']);
  });

  it('the state sees everything all along', async () => {
    expect(await sees('state', before)).toEqual([
      'hedmark',
      'kongsvinger',
      'norge',
      'oppland',
      'programme',
      'vestre-toten',
    ]);
    expect(await sees('state', after)).toEqual([...names].sort());
  });

  it('a person has each role once, though the succession was recorded twice', async () => {
    expect(await rolesAt('oppland', 'innlandet', after)).toEqual(['commissioner']);
    const { rows } = await asOwner(copy.ownerUrl, async (query) => {
      await query('set local role omstilt_guard');
      return query('select count(*)::int as count from access.role_holding where person_id = $1', [
        people.oppland,
      ]);
    });
    expect(rows).toEqual([{ count: 2 }]);
  });

  it('a county may be dissolved again into one that it once was made of, but nothing lies under itself', async () => {
    const under = (child: Name, parent: Name, from: string, until = 'infinity') =>
      asOwner(copy.ownerUrl, (query) =>
        query('select access.lie_under($1, $2, $3, $4)', [unit[child], unit[parent], from, until]),
      );
    await expect(under('innlandet', 'hedmark', '2024-01-01')).rejects.toThrow(/under itself/);
    await expect(under('oppland', 'programme', '2010-01-01', '2011-01-01')).rejects.toThrow(/under itself/);
    await under('innlandet', 'hedmark', '2010-01-01', '2011-01-01');
  });
});
