import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { columnsOf } from './column-names.ts';

export type Author = { readonly person: string | null; readonly name: string };

/**
 * Two who correct the same record come one after the other, and the second reads what the first wrote: it can then be told both
 * versions. The database's own trigger comes too late for that: after it nothing can be read any more.
 */
export async function oneAtATime(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`programme/${id}`}, 0))`.execute(tx);
}

/** The change itself is the database's: it keeps what was, and refuses when the record is no longer at `version`. */
export async function correct(
  tx: Tx,
  unit: string,
  { record, id }: { record: 'shock' | 'decision'; id: string },
  given: { version: number; reason: string; becomes: object; author: Author },
): Promise<void> {
  await tx
    .insertInto('programme.correction')
    .values({
      unit_id: unit,
      record,
      record_id: id,
      number: given.version,
      reason: given.reason,
      becomes: JSON.stringify(columnsOf(given.becomes)),
      author_id: given.author.person,
      author_name: given.author.name,
    })
    .execute();
}

export type CorrectionRow = {
  number: number;
  reason: string;
  was: object;
  author_name: string;
  recorded_at: string;
};

/** What a record said before, latest first; for a question about `programme.shock` or `programme.decision`. */
export const correctionsOf = (record: 'shock' | 'decision') => {
  const table = sql.raw(`programme.${record}`);
  return sql<CorrectionRow[]>`(select coalesce(json_agg(c order by c.number desc), '[]') from
    (select number, reason, was, author_name, recorded_at from programme.correction
      where unit_id = ${table}.unit_id and record = ${sql.lit(record)} and record_id = ${table}.${sql.raw(`${record}_id`)}) c)`.as(
    'corrections',
  );
};
