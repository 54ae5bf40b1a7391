import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { DB } from '#platform/database/generated/schema.ts';
import { instantOf } from '#platform/time/zone.ts';
import type { LogFilters } from './contract.ts';
import type { Position } from './cursor.ts';

type Entries = 'logbook.entry' | 'logbook.public_entry';
export type Search = LogFilters & { zone: string; me?: string | undefined; after?: Position | undefined };

/** The conditions of a search over entries or over the published ones: they have the same columns. */
export function matching<T extends Entries>(expression: ExpressionBuilder<DB, T>, search: Search) {
  const { q, activity, visibility, from, to, by, zone, me, after } = search;
  const eb = expression as unknown as ExpressionBuilder<DB, 'logbook.entry'>;
  const conditions = [];
  for (const word of (q ?? '').split(/\s+/).filter(Boolean)) {
    conditions.push(
      sql<SqlBool>`platform.fold(text || ' ' || who) like '%' || platform.fold(${escaped(word)}) || '%'`,
    );
  }
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

const escaped = (word: string) => word.replace(/[\\%_]/g, '\\$&');

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
