import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Person, PersonId, Role, UnitId } from '#platform/access/actor.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { type Database, openDatabase } from '#platform/database/database.ts';
import { testDatabase } from '../database.ts';
import { fillLedger, fillLife, fillPlan } from './filled-tables.ts';

/** One programme with everything in it that a table can hold. */
export type FilledProgramme = {
  readonly unit: UnitId;
  readonly slug: string;
  readonly municipality: UnitId;
  readonly leader: Person;
  readonly reader: Person;
  /** Public, corrected once, with a file. A third entry was erased. */
  readonly entry: string;
  readonly internalEntry: string;
  readonly file: string;
  readonly follower: string;
  readonly letter: string;
};

export type TwoProgrammes = {
  readonly ownerUrl: string;
  readonly database: Database;
  /** Two programmes in two municipalities whose people do not know of each other. */
  readonly here: FilledProgramme;
  readonly there: FilledProgramme;
  close(): Promise<void>;
};

export async function twoProgrammes(): Promise<TwoProgrammes> {
  const { ownerUrl, drop } = await testDatabase();
  const database = openDatabase(ownerUrl);
  const here = await fillProgramme(ownerUrl, database, 'here');
  const there = await fillProgramme(ownerUrl, database, 'there');
  const close = async () => {
    await database.close();
    await drop();
  };
  return { ownerUrl, database, here, there, close };
}

export async function fillProgramme(
  ownerUrl: string,
  database: Database,
  slug: string,
): Promise<FilledProgramme> {
  const municipality = await placeUnit(ownerUrl, 'municipality', `${slug}-municipality`, []);
  const unit = await placeUnit(ownerUrl, 'programme', slug, [municipality]);
  await asOwner(ownerUrl, (query) =>
    query(`select access.give_code($1, 'NO', $2, '-infinity', '2020-01-01')`, [
      municipality,
      slug
        .toUpperCase()
        .replace(/[^0-9A-Z]/g, '')
        .slice(0, 10),
    ]),
  );
  const leader = await personWith(ownerUrl, 'programme-leader', unit, `leader@${slug}.example`);
  const reader = await personWith(ownerUrl, 'reader', unit, `reader@${slug}.example`);
  const content = Buffer.from(`minutes of ${slug}`);
  const ids = { entry: newId(), internalEntry: newId(), file: newId(), follower: newId(), letter: newId() };
  await database.withActor({ kind: 'system', unit }, async (tx) => {
    const sha256 = createHash('sha256').update(content).digest();
    await sql`insert into programme.programme (unit_id, summary, period, published) values (${unit}, '{"nb":"","nn":"","sv":"","en":""}', '2020/2026', true)`.execute(
      tx,
    );
    await sql`insert into programme.partner (unit_id, partner_id, name, role) values (${unit}, ${newId()}, 'The county', 'commissioner')`.execute(
      tx,
    );
    await sql`insert into files.chunk (unit_id, sha256, number, bytes) values (${unit}, ${sha256}, 0, ${content})`.execute(
      tx,
    );
    await sql`insert into files.file (unit_id, file_id, name, type, size, sha256, uploaded_by)
      values (${unit}, ${ids.file}, 'minutes.txt', 'text/plain', ${content.length}, ${sha256}, ${leader.person})`.execute(
      tx,
    );
    await sql`select files.settle(${unit}, ${ids.file}, 'clean', null, 'text/plain', ${sha256}, ${content.length})`.execute(
      tx,
    );
    await sql`select mail.post(${unit}, ${ids.letter}, 'welcome', 'somebody@example.org', 'nb', 'Welcome', 'Text', null, null)`.execute(
      tx,
    );
  });
  await database.withActor(leader, async (tx) => {
    await writeEntry(leader, unit, ids.entry, 'public').execute(tx);
    await writeEntry(leader, unit, ids.internalEntry, 'internal').execute(tx);
    await sql`insert into logbook.correction (unit_id, entry_id, number, reason, becomes, author_id, author_name)
      values (${unit}, ${ids.entry}, 1, 'the date was wrong', '{"happened": "2012-06"}', ${leader.person}, ${leader.name})`.execute(
      tx,
    );
    await sql`insert into logbook.attachment (unit_id, entry_id, file_id) values (${unit}, ${ids.entry}, ${ids.file})`.execute(
      tx,
    );
    await keepOwn(leader).execute(tx);
    await sql`insert into access.token (person_id, token_id, name, secret_hash, expires_at)
      values (${leader.person}, ${newId()}, 'script', ${secretOf(leader)}, now() + interval '1 day')`.execute(
      tx,
    );
    await sql`select access.open_session(${leader.person}, ${secretOf(leader)}, 'csrf', null, interval '1 hour')`.execute(
      tx,
    );
    await sql`select access.begin_sign_in(${secretOf(leader)}, 'verifier', 'nonce', '/')`.execute(tx);
    await sql`insert into platform.idempotency (person_id, key, operation, request_hash)
      values (${leader.person}, 'key-of-the-leader', 'writeLogEntry', '\\x00')`.execute(tx);
  });
  await database.withActor(leader, (tx) => fillLife(tx, leader, unit));
  await database.withActor(leader, (tx) => fillPlan(tx, leader, unit));
  await database.withActor(leader, (tx) => fillLedger(tx, leader, unit, slug, ids));
  const erased = newId();
  await database.withActor(leader, (tx) => writeEntry(leader, unit, erased).execute(tx));
  await asOwner(ownerUrl, (query) => query('select logbook.erase($1, $2)', [unit, erased]));
  await database.withActor({ kind: 'visitor' }, (tx) =>
    sql`select logbook.follow(${slug}, ${ids.follower}, ${`follower@${slug}.example`}, 'nb', 'week', ${`${slug}-`.repeat(20)})`.execute(
      tx,
    ),
  );
  return { unit, slug, municipality, leader, reader, ...ids };
}

/** The SQL of an entry by a person; everything else about it can be said. */
export function writeEntry(
  author: Person,
  unit: string,
  id: string = newId(),
  visibility = 'internal',
  said: { text?: string; happened?: string; activity?: string; authorId?: string } = {},
) {
  return sql`insert into logbook.entry (unit_id, entry_id, activity, text, happened, starts_at, ends_at, who, visibility, lang, author_id, author_name)
    values (${unit}, ${id}, ${said.activity ?? 'board'}, ${said.text ?? 'The board met.'}, ${said.happened ?? '2012-05'}, now(), now(),
      'The mayor', ${visibility}, 'en', ${said.authorId ?? author.person}, ${author.name})`;
}

export async function placeUnit(
  ownerUrl: string,
  kind: string,
  slug: string,
  parents: readonly string[],
): Promise<UnitId> {
  const unit = newId() as UnitId;
  await asOwner(ownerUrl, (query) =>
    query(`select access.place_unit($1, $2, $3, $4, 'Europe/Oslo', 'nb', false, $5)`, [
      unit,
      kind,
      slug,
      slug,
      parents,
    ]),
  );
  return unit;
}

/** A person who holds one role, at one unit. */
export async function personWith(ownerUrl: string, role: Role, unit: UnitId, email: string): Promise<Person> {
  const person = newId() as PersonId;
  const name = email.split('@')[0] ?? email;
  await asOwner(ownerUrl, async (query) => {
    await query('select access.person_with_email($1, $2, $3)', [person, email, name]);
    await query(`select access.give_role($1, $2, $3, $4, '2020-01-01', 'infinity')`, [
      unit,
      newId(),
      person,
      role,
    ]);
  });
  return { kind: 'person', person, name, email, reach: new Map([[unit, [role]]]) };
}

const keepOwn = (person: Person) =>
  sql`insert into access.draft (person_id, operation, subject, content) values (${person.person}, 'writeLogEntry', 'new', '{"text":"half"}')`;

/** The secret of a person's session and token, as it is kept. */
export const secretOf = (person: Person) =>
  createHash('sha256').update(`secret of ${person.person}`).digest();
