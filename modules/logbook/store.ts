import { type ExpressionBuilder, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '#platform/database/database.ts';
import type { DB } from '#platform/database/generated/schema.ts';
import type { Content } from './contract.ts';
import { folded, matching, type Search } from './search.ts';

/** One entry as it stands, with its corrections (latest first) and files. */
export type EntryRow = Awaited<ReturnType<typeof entries>>[number];

export type Book = {
  unit: string;
  slug: string;
  name: string;
  zone: string;
  example: boolean;
  language: string;
};

/** The programme whose log it is; undefined when the actor cannot see it. */
export async function book(tx: Tx, unit: string): Promise<Book | undefined> {
  return tx
    .selectFrom('access.unit')
    .select(['unit_id as unit', 'slug', 'name', 'zone', 'example', 'language'])
    .where('unit_id', '=', unit)
    .executeTakeFirst();
}

export async function entries(tx: Tx, unit: string, search: Search, limit: number) {
  return selectEntries(tx)
    .where('unit_id', '=', unit)
    .where((eb) => matching(eb, search))
    .where((eb) => withWords(eb, unit, search.words ?? []))
    .orderBy('starts_at', 'desc')
    .orderBy('entry_id', 'desc')
    .limit(limit)
    .execute();
}

export async function entry(tx: Tx, id: string): Promise<EntryRow | undefined> {
  return selectEntries(tx).where('entry_id', '=', id).executeTakeFirst();
}

export async function entriesById(tx: Tx, ids: readonly string[]): Promise<Map<string, EntryRow>> {
  if (ids.length === 0) return new Map();
  const rows = await selectEntries(tx)
    .where('entry_id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.entry_id, row]));
}

export async function unitOfEntry(tx: Tx, id: string): Promise<string | undefined> {
  const found = await tx
    .selectFrom('logbook.entry')
    .select('unit_id')
    .where('entry_id', '=', id)
    .executeTakeFirst();
  return found?.unit_id;
}

/** The programme, how many entries its log has, and the revision that tells whether any of it has changed: one question. */
export async function bookWithCounts(tx: Tx, unit: string, me: string) {
  const { rows } = await sql<Book & { all: number; public: number; mine: number; revision: number }>`
    select u.unit_id as unit, u.slug, u.name, u.zone, u.example, u.language, coalesce(h.sequence, 0) as revision,
      coalesce(sum(t.entries), 0)::int as all, coalesce(sum(t.public_entries), 0)::int as public,
      coalesce(sum(t.entries) filter (where t.author_id = ${me}::uuid), 0)::int as mine
    from access.unit u left join audit.head h using (unit_id) left join logbook.tally t using (unit_id)
    where u.unit_id = ${unit}::uuid group by u.unit_id, h.sequence`.execute(tx);
  return rows[0];
}

export type NewEntry = Content & {
  id: string;
  author: { person: string | null; name: string };
  imported?: Buffer;
  recorded?: Date;
};

/** Whether each was written: an imported row that the log holds already is passed over. */
export async function write(tx: Tx, unit: string, written: readonly NewEntry[]): Promise<string[]> {
  const made: string[] = [];
  for (let from = 0; from < written.length; from += rowsAtATime) {
    const rows = await tx
      .insertInto('logbook.entry')
      .values(written.slice(from, from + rowsAtATime).map((each) => rowOf(unit, each)))
      .onConflict((conflict) => conflict.columns(['unit_id', 'imported']).doNothing())
      .returning('entry_id')
      .execute();
    made.push(...rows.map((row) => row.entry_id));
  }
  return made;
}

/** The change itself is the database's: it keeps what was, and refuses when the entry is no longer at `version`. */
export async function correct(
  tx: Tx,
  unit: string,
  id: string,
  {
    version,
    reason,
    becomes,
    author,
    recorded,
  }: {
    version: number;
    reason: string;
    becomes: Partial<Content>;
    author: { person: string | null; name: string };
    recorded?: Date;
  },
): Promise<void> {
  await tx
    .insertInto('logbook.correction')
    .values({
      unit_id: unit,
      entry_id: id,
      number: version,
      reason,
      becomes: JSON.stringify(becomes),
      author_id: author.person,
      author_name: author.name,
      ...(recorded ? { recorded_at: recorded } : {}),
    })
    .execute();
}

export async function attach(tx: Tx, unit: string, entryId: string, files: readonly string[]): Promise<void> {
  if (files.length === 0) return;
  await tx
    .insertInto('logbook.attachment')
    .values(files.map((file, position) => ({ unit_id: unit, entry_id: entryId, file_id: file, position })))
    .execute();
}

/** Which of these files the programme has, and whether each left quarantine. */
export async function filesOf(
  tx: Tx,
  unit: string,
  files: readonly string[],
): Promise<{ id: string; state: string }[]> {
  if (files.length === 0) return [];
  return tx
    .selectFrom('files.file')
    .select(['file_id as id', 'state'])
    .where('unit_id', '=', unit)
    .where('file_id', 'in', [...files])
    .execute();
}

/** Of these ids, the ones that are entries of the log: rows of our own export. */
export async function existing(tx: Tx, unit: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .selectFrom('logbook.entry')
    .select('entry_id')
    .where('unit_id', '=', unit)
    .where('entry_id', 'in', [...ids])
    .execute();
  return new Set(rows.map((row) => row.entry_id));
}

/** Of these contents, those that the log holds already. */
export async function alreadyImported(tx: Tx, unit: string, hashes: readonly Buffer[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  const rows = await tx
    .selectFrom('logbook.entry')
    .select('imported')
    .where('unit_id', '=', unit)
    .where('imported', 'in', [...hashes])
    .execute();
  return new Set(rows.map((row) => row.imported?.toString('hex') ?? ''));
}

function withWords(
  eb: ExpressionBuilder<DB, 'logbook.entry'>,
  unit: string,
  [longest, ...others]: readonly string[],
) {
  if (longest === undefined) return eb.lit(true);
  const rest = sql.join(others.map(folded));
  return sql<boolean>`entry_id in (select logbook.entries_with(${unit}::uuid, ${folded(longest)}, array[${rest}]::text[]))`;
}

/** 14 parameters a row; PostgreSQL takes 65,535. */
const rowsAtATime = 500;

const rowOf = (unit: string, { id, author, imported, recorded, ...content }: NewEntry) => ({
  unit_id: unit,
  entry_id: id,
  activity: content.activity,
  text: content.text,
  happened: content.happened,
  // The database dates the entry itself (logbook.date_entry); these two are never read.
  starts_at: new Date(0),
  ends_at: new Date(1),
  who: content.who,
  visibility: content.visibility,
  lang: content.lang,
  source: content.source ? JSON.stringify(content.source) : null,
  author_id: author.person,
  author_name: author.name,
  ...(recorded ? { recorded_at: recorded } : {}),
  imported: imported ?? null,
});

const selectEntries = (tx: Tx) =>
  tx.selectFrom('logbook.entry').select((eb) => [
    'unit_id',
    'entry_id',
    'activity',
    'text',
    'happened',
    'starts_at',
    'who',
    'visibility',
    'lang',
    'source',
    'author_id',
    'author_name',
    'recorded_at',
    'version',
    jsonArrayFrom(
      eb
        .selectFrom('logbook.correction as c')
        .select(['c.number', 'c.reason', 'c.was', 'c.author_name', 'c.recorded_at'])
        .whereRef('c.unit_id', '=', 'logbook.entry.unit_id')
        .whereRef('c.entry_id', '=', 'logbook.entry.entry_id')
        // Most entries were never corrected, and need not be asked about.
        .where('logbook.entry.version', '>', 1)
        .orderBy('c.number', 'desc'),
    ).as('corrections'),
    jsonArrayFrom(
      eb
        .selectFrom('logbook.attachment as a')
        .innerJoin('files.file as f', (join) =>
          join.onRef('f.unit_id', '=', 'a.unit_id').onRef('f.file_id', '=', 'a.file_id'),
        )
        .select(['f.file_id', 'f.name', 'f.type', 'f.size', 'f.state', 'f.reason'])
        .whereRef('a.unit_id', '=', 'logbook.entry.unit_id')
        .whereRef('a.entry_id', '=', 'logbook.entry.entry_id')
        .orderBy('a.position'),
    ).as('files'),
  ]);
