import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '#platform/database/database.ts';
import { folded, matching, type Search } from './search.ts';
import type { Book } from './store.ts';

export type PublicEntryRow = Awaited<ReturnType<typeof publicEntries>>[number];

export type PublicBook = Book & { revision: number; total: number };

/** The published programme with what its public pages' ETag is made of; undefined when there is none. */
export const publicBook = (tx: Tx, slug: string) => findBook(tx, 'p.slug', slug);

export const publicBookOfUnit = (tx: Tx, unit: string) => findBook(tx, 'p.unit_id', unit);

async function findBook(tx: Tx, by: 'p.slug' | 'p.unit_id', value: string): Promise<PublicBook | undefined> {
  const found = await tx
    .selectFrom('programme.public_programme as p')
    .innerJoin('logbook.public_revision as r', 'r.slug', 'p.slug')
    .innerJoin('logbook.public_tally as t', 't.slug', 'p.slug')
    .select(['p.unit_id', 'p.slug', 'p.name', 'p.zone', 'p.example', 'p.language', 'r.sequence', 't.entries'])
    .where(by, '=', value)
    .executeTakeFirst();
  if (!found) return undefined;
  const { unit_id, sequence, entries, ...book } = found;
  return {
    ...(book as Omit<Book, 'unit'>),
    unit: unit_id ?? '',
    revision: sequence ?? 0,
    total: entries ?? 0,
  };
}

export async function publicEntries(tx: Tx, unit: string, search: Search, limit: number) {
  return selectPublic(tx)
    .where('unit_id', '=', unit)
    .where((eb) => matching(eb, search))
    .where((eb) => eb.and((search.words ?? []).map((word) => eb('words', 'like', folded(word)))))
    .orderBy('starts_at', 'desc')
    .orderBy('entry_id', 'desc')
    .limit(limit)
    .execute();
}

/** Those of the named that anyone may read, latest first. */
export async function publicEntriesById(tx: Tx, unit: string, ids: readonly string[], limit: number) {
  return selectPublic(tx)
    .where('unit_id', '=', unit)
    .where('entry_id', 'in', ids)
    .orderBy('starts_at', 'desc')
    .orderBy('entry_id', 'desc')
    .limit(limit)
    .execute();
}

/**
 * The entries whose public words are the newest, whenever the things happened. The latest written and the latest changed are each
 * read by an index; the newest of both are among them.
 */
export async function latestPublicEntries(tx: Tx, unit: string, limit: number) {
  const { rows } = await sql<{ id: string; updated: Date }>`
    select entry_id as id, max(recorded_at) as updated from (
      (select entry_id, recorded_at from logbook.public_entry where unit_id = ${unit}::uuid order by recorded_at desc limit ${limit})
      union all
      (select entry_id, recorded_at from logbook.public_change where unit_id = ${unit}::uuid order by recorded_at desc limit ${limit})
    ) latest group by entry_id order by updated desc, entry_id desc limit ${limit}`.execute(tx);
  if (rows.length === 0) return [];
  const found = await publicEntriesById(
    tx,
    unit,
    rows.map(({ id }) => id),
    limit,
  );
  const byId = new Map(found.map((row) => [row.entry_id, row]));
  return rows.flatMap(({ id, updated }) => {
    const row = byId.get(id);
    return row ? [{ row, updated }] : [];
  });
}

const selectPublic = (tx: Tx) =>
  tx
    .selectFrom('logbook.public_entry')
    .select((eb) => [
      'unit_id',
      'entry_id',
      'activity',
      'text',
      'happened',
      'starts_at',
      'who',
      'lang',
      'source',
      'author_name',
      'recorded_at',
      'version',
      jsonArrayFrom(
        eb
          .selectFrom('logbook.public_correction as c')
          .select(['c.number', 'c.reason', 'c.was', 'c.author_name', 'c.recorded_at'])
          .whereRef('c.unit_id', '=', 'logbook.public_entry.unit_id')
          .whereRef('c.entry_id', '=', 'logbook.public_entry.entry_id')
          .where('logbook.public_entry.version', '>', 1)
          .orderBy('c.number', 'desc'),
      ).as('corrections'),
      jsonArrayFrom(
        eb
          .selectFrom('logbook.public_attachment as a')
          .select(['a.file_id', 'a.name', 'a.type', 'a.size', 'a.state', 'a.reason'])
          .whereRef('a.unit_id', '=', 'logbook.public_entry.unit_id')
          .whereRef('a.entry_id', '=', 'logbook.public_entry.entry_id')
          .orderBy('a.position'),
      ).as('files'),
    ]);

/** A clean file of a public entry; undefined for every other. */
export async function publicFile(
  tx: Tx,
  id: string,
): Promise<{ name: string; type: string; size: number } | undefined> {
  const file = await tx
    .selectFrom('logbook.public_attachment')
    .select(['name', 'type', 'size'])
    .where('file_id', '=', id)
    .executeTakeFirst();
  return file && { name: file.name ?? '', type: file.type ?? '', size: file.size ?? 0 };
}

export async function publicChunk(tx: Tx, file: string, number: number): Promise<Buffer | undefined> {
  const chunk = await tx
    .selectFrom('logbook.public_chunk')
    .select('bytes')
    .where('file_id', '=', file)
    .where('number', '=', number)
    .executeTakeFirst();
  return chunk?.bytes ?? undefined;
}
