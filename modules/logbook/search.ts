import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { DB } from '#platform/database/generated/schema.ts';
import { instantOf } from '#platform/time/zone.ts';
import type { LogFilters } from './contract.ts';
import type { Position } from './cursor.ts';

type Entries = 'logbook.entry' | 'logbook.public_entry';

export type Search = Omit<LogFilters, 'q'> & {
  zone: string;
  /** Patterns of `like`, one a word; see `patternsOf`. */
  words?: readonly string[];
  me?: string | undefined;
  after?: Position | undefined;
};

/** The conditions of a search that entries and published entries have in common. */
export function matching<T extends Entries>(expression: ExpressionBuilder<DB, T>, search: Search) {
  const { activity, visibility, from, to, by, zone, me, after } = search;
  const eb = expression as unknown as ExpressionBuilder<DB, 'logbook.entry'>;
  const conditions = [];
  if (activity) conditions.push(eb('activity', '=', activity));
  if (visibility) conditions.push(eb('visibility', '=', visibility));
  if (from) conditions.push(eb('ends_at', '>', new Date(instantOf(`${from}T00:00`, zone))));
  if (to) conditions.push(eb('starts_at', '<', new Date(instantOf(`${dayAfter(to)}T00:00`, zone))));
  if (by === 'me' && me) conditions.push(eb('author_id', '=', me));
  if (after) {
    conditions.push(
      sql<SqlBool>`(starts_at, entry_id) < (${new Date(after.startsAt)}::timestamptz, ${after.id}::uuid)`,
    );
  }
  return eb.and(conditions);
}

/** The words of a question, longest first: it narrows most. Folded by the database like the words they are compared with. */
export const patternsOf = (q: string | undefined): string[] =>
  (q ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);

/** `platform.fold` leaves the marks of a pattern alone. */
export const folded = (pattern: string) => sql<string>`platform.fold(${pattern})`;

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
