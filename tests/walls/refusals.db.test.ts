import { type RawBuilder, sql } from 'kysely';
import pg from 'pg';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longestText } from '#modules/logbook/contract.ts';
import { type Person, visitor } from '#platform/access/actor.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import type { DatabaseActor } from '#platform/database/database.ts';
import { plainText, saysSomething } from '#platform/language/plain-text.ts';
import { personWith, placeUnit, type TwoProgrammes, twoProgrammes, writeEntry } from './two-programmes.ts';

const forbidden = '42501';
const broken = '23514';
const unknown = '23503';
const neverChanged = '23000';
const stale = '40001';
const exists = '23505';

/** Whatever the rules say first, in words, the database says last: nothing gets past it by another way in. */
describe('the database itself refuses', () => {
  let both: TwoProgrammes;
  let leader: Person;
  let unit: string;

  const as = (actor: DatabaseActor, query: RawBuilder<unknown>) =>
    both.database.withActor(actor, (tx) => query.execute(tx));
  const asGuard = (query: string) =>
    asOwner(both.ownerUrl, async (ask) => {
      await ask('set local role omstilt_guard');
      await ask(query);
    });
  const write = (said: Parameters<typeof writeEntry>[4]) =>
    as(leader, writeEntry(leader, unit, newId(), 'internal', said));
  const correct = (actor: Person, of: { unit: string; entry: string; number: number }, becomes: object) =>
    as(
      actor,
      sql`insert into logbook.correction (unit_id, entry_id, number, reason, becomes, author_id, author_name)
        values (${of.unit}, ${of.entry}, ${of.number}, 'why', ${JSON.stringify(becomes)}, ${actor.person}, ${actor.name})`,
    );

  beforeAll(async () => {
    both = await twoProgrammes();
    leader = both.here.leader;
    unit = both.here.unit;
  });
  afterAll(() => both.close());

  describe('of entries', () => {
    it('a date in the future', () => refused(write({ happened: '2999-01-01' }), broken));

    it('a date that has not begun in the unit’s zone, though it has elsewhere', async () => {
      // A day begins 26 hours later at the last date line than at the first, so it is tomorrow somewhere all day long.
      const first = await someoneIn('Pacific/Kiritimati');
      const last = await someoneIn('Etc/GMT+12');
      const today = await as(
        first.person,
        sql`select to_char(now() at time zone 'Pacific/Kiritimati', 'YYYY-MM-DD') as day`,
      );
      const happened = (today.rows[0] as { day: string }).day;
      await as(first.person, writeEntry(first.person, first.unit, newId(), 'internal', { happened }));
      await refused(
        as(last.person, writeEntry(last.person, last.unit, newId(), 'internal', { happened })),
        broken,
      );
    });

    it('at 23:30 UTC no date that has begun in Oslo', async () => {
      const { rows } = await as(
        leader,
        sql`select logbook.starts_at('2026-06-11', 'Europe/Oslo') <= '2026-06-10T23:30Z' as "has begun in summer",
          logbook.starts_at('2026-01-11', 'Europe/Oslo') <= '2026-01-10T23:30Z' as "has begun in winter",
          logbook.starts_at('2026-01-11', 'Europe/Oslo') <= '2026-01-10T22:59Z' as "has not yet"`,
      );
      expect(rows).toEqual([
        { 'has begun in summer': true, 'has begun in winter': true, 'has not yet': false },
      ]);
    });

    it.each([
      '2021-02-30',
      '2021-13',
      '2021-02-03T25:00',
      '2020/2019',
      'yesterday',
      '',
      '2020/2021/2022',
      '0999',
    ])('what is no date: %s', (happened) => refused(write({ happened }), broken));

    it('an unknown activity', () => refused(write({ activity: 'holiday' }), unknown));
    it('a text that is too long', () => refused(write({ text: 'a'.repeat(longestText + 1) }), broken));
    it.each([' \n ', '\u001f\u001f', '\u0085', '\u200b'])('a text that says nothing: %j', (text) =>
      refused(write({ text }), broken),
    );
    it('a control character in a text', () => refused(write({ text: 'The\u001fboard' }), broken));
    it('of every single character what the rules refuse, and nothing else', async () => {
      const { rows } = await as(
        leader,
        sql`select n as code from generate_series(1, 65535) n where n not between 55296 and 57343
          and (not platform.says_something(chr(n)) or not platform.is_plain(chr(n)))`,
      );
      const refusedBySql = rows.map((row) => (row as { code: number }).code);
      const refusedByRules = Array.from({ length: 65_535 }, (_, index) => index + 1).filter((code) => {
        const sign = String.fromCharCode(code);
        return (code < 0xd800 || code > 0xdfff) && (!saysSomething(sign) || plainText(sign) !== sign);
      });
      expect(refusedBySql).toEqual(refusedByRules);
    });
    it('a source without an address, and takes one however its scheme is written', async () => {
      const sourced = (url: string) =>
        sql`insert into logbook.entry (unit_id, entry_id, activity, text, happened, starts_at, ends_at, who, visibility, lang, author_id, author_name, source)
          values (${unit}, ${newId()}, 'board', 'text', '2012', now(), now(), 'The mayor', 'internal', 'nb', ${leader.person}, '', ${JSON.stringify({ title: 't', url })})`;
      await as(leader, sourced('HTTPS://example.org/'));
      await refused(as(leader, sourced('ftp://example.org/')), broken);
    });
    it('an hour that clocks left out', () => refused(write({ happened: '2020-03-29T02:59' }), broken));
    it('another name than one’s own: it is not taken, on entries and on corrections', async () => {
      const id = newId();
      await as(leader, writeEntry({ ...leader, name: 'Kong Harald' }, unit, id));
      await correct(
        { ...leader, name: 'Kong Harald' },
        { unit, entry: id, number: 1 },
        { text: 'Corrected.' },
      );
      const { rows } = await as(
        leader,
        sql`select author_name from logbook.entry where entry_id = ${id} union all
          select author_name from logbook.correction where entry_id = ${id}`,
      );
      expect(rows).toEqual([{ author_name: leader.name }, { author_name: leader.name }]);
    });
    it('another’s name under it', () => refused(write({ authorId: both.here.reader.person }), forbidden));
    it('no name under it', async () => {
      const nameless = sql`insert into logbook.entry (unit_id, entry_id, activity, text, happened, starts_at, ends_at, who, visibility, lang, author_name)
        values (${unit}, ${newId()}, 'board', 'text', '2012', now(), now(), 'The mayor', 'public', 'nb', 'Nobody')`;
      await refused(as(leader, nameless), forbidden);
    });

    it('a moment of writing that one chooses oneself', async () => {
      const id = newId();
      await as(
        leader,
        sql`insert into logbook.entry (unit_id, entry_id, activity, text, happened, starts_at, ends_at, who, visibility, lang, author_id, author_name, recorded_at, version)
          values (${unit}, ${id}, 'board', 'text', '2012', now(), now(), 'The mayor', 'internal', 'nb', ${leader.person}, 'Leader', '2001-01-01', 7)`,
      );
      const { rows } = await as(
        leader,
        sql`select recorded_at > now() - interval '1 minute' as now, version from logbook.entry where entry_id = ${id}`,
      );
      expect(rows).toEqual([{ now: true, version: 1 }]);
    });

    it.each([
      'update logbook.entry set text = text',
      'delete from logbook.entry',
      'update logbook.correction set reason = reason',
      'delete from logbook.correction',
    ])('whoever would %s', (query) => refused(as(leader, sql.raw(query)), forbidden));

    it('even to the guard: a correction changed or removed', async () => {
      await refused(asGuard(`update logbook.correction set reason = 'another'`), neverChanged);
      await refused(asGuard('delete from logbook.correction'), neverChanged);
    });

    it('a correction of what it no longer says', async () => {
      const of = { unit, entry: both.here.entry, number: 1 };
      await refused(correct(leader, of, { text: 'Corrected from the first version.' }), stale);
      await refused(correct(leader, { ...of, number: 3 }, { text: 'Corrected from one to come.' }), stale);
    });

    it('the second of two corrections of one version, made at once', async () => {
      const entry = newId();
      await as(leader, writeEntry(leader, unit, entry));
      const results = await Promise.allSettled(
        ['one', 'the other'].map((text) => correct(leader, { unit, entry, number: 1 }, { text })),
      );
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('a correction that changes nothing, or makes it one that could not be written', async () => {
      const of = { unit, entry: both.here.internalEntry, number: 1 };
      await refused(correct(leader, of, { text: 'The board met.' }), broken);
      await refused(correct(leader, of, {}), broken);
      await refused(correct(leader, of, { happened: '2999' }), broken);
      await refused(correct(leader, of, { activity: 'holiday' }), unknown);
    });

    it('a correction of what is not said: who wrote it, and when', async () => {
      const of = { unit, entry: both.here.internalEntry, number: 1 };
      await refused(correct(leader, of, { author_name: 'Another', recorded_at: '2001-01-01' }), broken);
    });

    it('a correction elsewhere, in the same words as of an entry that does not exist', async () => {
      const there = { unit: both.there.unit, entry: both.there.entry, number: 2 };
      const nowhere = { ...there, entry: newId() };
      await refused(
        correct(leader, there, { text: 'Intruded.' }),
        unknown,
        `entry ${there.entry} does not exist`,
      );
      await refused(
        correct(leader, nowhere, { text: 'Intruded.' }),
        unknown,
        `entry ${nowhere.entry} does not exist`,
      );
    });
  });

  describe('of units and rights', () => {
    it('an entry in another unit, by a reader, or by a visitor', async () => {
      await refused(as(leader, writeEntry(leader, both.there.unit)), forbidden);
      await refused(as(both.here.reader, writeEntry(both.here.reader, unit)), forbidden);
      await refused(as(visitor, writeEntry(leader, unit)), forbidden);
    });

    it('a role given in another unit, a file kept there, a letter posted there', async () => {
      const other = both.there.unit;
      const holding = sql`insert into access.role_holding (unit_id, holding_id, person_id, role) values (${other}, ${newId()}, ${leader.person}, 'reader')`;
      const chunk = sql`insert into files.chunk (unit_id, sha256, number, bytes) values (${other}, '\\x00', 0, '\\x00')`;
      const letter = sql`select mail.post(${other}, ${newId()}, 'once', 'a@example.org', 'nb', 'Subject', 'Words', null, null)`;
      for (const query of [holding, chunk, letter]) await refused(as(leader, query), forbidden);
    });

    it('an update or removal elsewhere finds nothing', async () => {
      const renamed = await as(
        leader,
        sql`update access.unit set name = 'Mine' where unit_id = ${both.there.unit}`,
      );
      const partner = await as(
        leader,
        sql`update programme.partner set name = 'Mine' where unit_id = ${both.there.unit}`,
      );
      const draft = await as(
        leader,
        sql`delete from access.draft where person_id = ${both.there.leader.person}`,
      );
      expect([renamed, partner, draft].map(({ numAffectedRows }) => numAffectedRows)).toEqual([0n, 0n, 0n]);
    });

    it('a unit that would lie under itself', async () => {
      const [top, below] = [await placeUnit(both.ownerUrl, 'county', 'top', []), newId()];
      await asOwner(both.ownerUrl, (ask) =>
        ask(
          `select access.place_unit($1, 'municipality', 'below', 'below', 'Europe/Oslo', 'nb', false, $2)`,
          [below, [top]],
        ),
      );
      await refused(lieUnder(top, below), neverChanged);
      await refused(lieUnder(top, top), neverChanged);
    });

    it('the second of two units laid under each other at once', async () => {
      const [one, other] = [
        await placeUnit(both.ownerUrl, 'county', 'one', []),
        await placeUnit(both.ownerUrl, 'county', 'other', []),
      ];
      const results = await Promise.allSettled([lieUnder(one, other), lieUnder(other, one)]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('a unit under another of a wrong kind', async () => {
      const kinds = ['nation', 'county', 'municipality', 'programme'] as const;
      const above = new Map<string, string>();
      for (const kind of kinds) above.set(kind, await placeUnit(both.ownerUrl, kind, `above-${kind}`, []));
      const fits = async (kind: string, parent: string) =>
        placeUnit(both.ownerUrl, kind, `${kind}-under-${parent}`, [above.get(parent) ?? '']).then(
          () => true,
          (error: unknown) => {
            if (!(error instanceof pg.DatabaseError)) throw error;
            expect(error.code).toBe(broken);
            return false;
          },
        );
      const found: string[] = [];
      for (const kind of kinds)
        for (const parent of kinds) if (await fits(kind, parent)) found.push(`${kind} under ${parent}`);
      // Under its own kind lies what was taken over (access.succeed).
      expect(found).toEqual([
        'county under nation',
        'county under county',
        'municipality under nation',
        'municipality under county',
        'municipality under municipality',
        'programme under municipality',
      ]);
    });

    it('a code that is another unit’s in that time', async () => {
      const [one, other] = [
        await placeUnit(both.ownerUrl, 'municipality', 'code-one', []),
        await placeUnit(both.ownerUrl, 'municipality', 'code-other', []),
      ];
      const give = (to: string, country: string, from: string, until: string) =>
        asOwner(both.ownerUrl, (ask) =>
          ask(`select access.give_code($1, $2, '1234', $3, $4)`, [to, country, from, until]),
        );
      await give(one, 'NO', '2000-01-01', '2020-01-01');
      await refused(give(other, 'NO', '2019-12-31', 'infinity'), '23P01');
      await give(other, 'NO', '2020-01-01', 'infinity');
      await give(other, 'SE', '2000-01-01', 'infinity');
    });

    it('a person who lays anything but a programme anywhere', () => {
      const place = sql`select access.place_unit(${newId()}, 'municipality', 'own-state', 'Own', 'Europe/Oslo', 'nb', false, ${`{${unit}}`}::uuid[])`;
      return refused(as(leader, place), forbidden);
    });

    it('the end of the last role that manages a unit, and of two such ended at once the second', async () => {
      const municipality = await placeUnit(both.ownerUrl, 'municipality', 'last-municipality', []);
      const alone = await placeUnit(both.ownerUrl, 'programme', 'last-programme', [municipality]);
      const people = [
        await personWith(both.ownerUrl, 'programme-leader', alone, 'first@last.example'),
        await personWith(both.ownerUrl, 'programme-leader', alone, 'second@last.example'),
      ];
      const end = (person: Person) =>
        as(
          person,
          sql`update access.role_holding set until_on = current_date where unit_id = ${alone} and person_id = ${person.person}`,
        );
      const results = await Promise.allSettled(people.map(end));
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      for (const person of people) await end(person).catch(() => {});
      const { rows } = await as(
        people[0] as Person,
        sql`select count(*)::int as left from access.role_holding where unit_id = ${alone} and until_on > current_date`,
      );
      expect(rows).toEqual([{ left: 1 }]);
    });

    it('an administrator made or ended by somebody who is none', async () => {
      const holding = newId();
      const make = (by: Person) =>
        sql`insert into access.role_holding (unit_id, holding_id, person_id, role) values (${unit}, ${holding}, ${by.person}, 'administrator')`;
      await refused(as(leader, make(leader)), forbidden);
      await asOwner(both.ownerUrl, (ask) =>
        ask(`select access.give_role($1, $2, $3, 'administrator', '2020-01-01', 'infinity')`, [
          unit,
          holding,
          both.here.reader.person,
        ]),
      );
      const end = sql`update access.role_holding set until_on = current_date where holding_id = ${holding}`;
      await refused(as(leader, end), forbidden);
      await as({ ...both.here.reader, reach: new Map([[unit as never, ['administrator']]]) }, end);
    });

    it('a unit of others laid under one’s own, one laid nowhere, and one laid by nobody', async () => {
      const own = `{${unit}}`;
      const place = (id: string, parents: string) =>
        sql`select access.place_unit(${id}, 'programme', ${`slug-${id.slice(-8)}`}, 'name', 'Europe/Oslo', 'nb', false, ${parents}::uuid[])`;
      await refused(as(leader, place(both.there.unit, own)), forbidden);
      await refused(as(leader, place(newId(), '{}')), forbidden);
      await refused(as(leader, place(newId(), `{${both.there.municipality}}`)), forbidden);
      await refused(as({ ...leader, person: '' as never }, place(newId(), own)), forbidden);
    });

    it('a programme whose version is skipped', async () => {
      const change = (version: number) =>
        as(
          leader,
          sql`update programme.programme set version = ${version}, period = '2020/2026' where unit_id = ${unit}`,
        );
      await refused(change(4), neverChanged);
      await refused(change(1), neverChanged);
      await change(3);
    });

    it('a role, a kind, a slug or a zone that there is not', async () => {
      const place = (values: readonly unknown[]) =>
        asOwner(both.ownerUrl, (ask) =>
          ask(`select access.place_unit($1, $2, $3, 'n', $4, 'nb', false, '{}')`, [newId(), ...values]),
        );
      await refused(place(['kingdom', 'kingdom', 'Europe/Oslo']), broken);
      await refused(place(['county', 'Not a slug', 'Europe/Oslo']), broken);
      await refused(place(['county', 'atlantis', 'Europe/Atlantis']), '22023');
      const holding = sql`insert into access.role_holding (unit_id, holding_id, person_id, role) values (${unit}, ${newId()}, ${leader.person}, 'king')`;
      await refused(as(leader, holding), broken);
    });

    it('a second programme at the same address', () =>
      refused(placeUnit(both.ownerUrl, 'programme', both.here.slug, []), exists));

    it('what is another person’s own', async () => {
      const { rows } = await as(
        both.here.reader,
        sql`select (select count(*) from access.draft) + (select count(*) from access.token) + (select count(*) from access.session)
          + (select count(*) from platform.idempotency) + (select count(*) from access.person where person_id <> ${both.here.reader.person}) as rows`,
      );
      expect(rows).toEqual([{ rows: 0 }]);
      const token = sql`insert into access.token (person_id, token_id, name, secret_hash, expires_at) values (${leader.person}, ${newId()}, 'theirs', '\\x01', now())`;
      await refused(as(both.here.reader, token), forbidden);
    });
  });

  describe('of the audit and the queue', () => {
    it.each([
      'update audit.event set at = now()',
      'delete from audit.event',
      `update audit.head set hash = '\\x00'`,
      'delete from audit.head',
    ])('whoever would %s', (query) => refused(as(leader, sql.raw(query)), forbidden));

    it('even to the guard: an event changed or removed', async () => {
      await refused(asGuard('update audit.event set at = now()'), neverChanged);
      await refused(asGuard('delete from audit.event'), neverChanged);
    });

    it('a job put on the queue past enqueue, and any job of a visitor', async () => {
      await refused(as(leader, sql`select graphile_worker.add_job('mail.send')`), forbidden);
      await refused(as(visitor, sql`select platform.enqueue('mail.send', ${unit}, ${newId()})`), forbidden);
    });

    it('functions of the installation’s owner, to everybody else', async () => {
      for (const query of [
        sql`select access.give_role(${unit}, ${newId()}, ${leader.person}, 'administrator', '2020-01-01', 'infinity')`,
        sql`select access.lie_under(${both.there.unit}, ${unit}, '-infinity', 'infinity')`,
        sql`select access.succeed(${both.there.unit}, ${unit}, '2020-01-01')`,
        sql`select access.directory()`,
        sql`select logbook.erase(${unit}, ${both.here.entry})`,
        sql`select audit.verify()`,
      ])
        await refused(as(leader, query), forbidden);
    });
  });

  const lieUnder = (child: string, parent: string) =>
    asOwner(both.ownerUrl, (ask) =>
      ask(`select access.lie_under($1, $2, '-infinity', 'infinity')`, [child, parent]),
    );

  async function someoneIn(zone: string): Promise<{ unit: string; person: Person }> {
    const id = newId();
    const slug = zone.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    await asOwner(both.ownerUrl, (ask) =>
      ask(`select access.place_unit($1, 'programme', $2, $2, $3, 'nb', false, '{}')`, [id, slug, zone]),
    );
    return {
      unit: id,
      person: await personWith(both.ownerUrl, 'programme-leader', id as never, `leader@${slug}.example`),
    };
  }
});

async function refused(work: Promise<unknown>, code: string, message?: string): Promise<void> {
  const error = await work.then(
    () => new Error('it was done'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof pg.DatabaseError)) throw error;
  expect(error).toMatchObject({ code, ...(message ? { message } : {}) });
}
