import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { linesOf } from '#platform/database/lines-of.ts';

/** A unit's chain as lines of JSON: its events in their order, and last its head. */
export async function* chainLines(query: OwnerQuery, unit: string): AsyncGenerator<string> {
  yield* linesOf(query, `select e.* from audit.event e where e.unit_id = '${unit}' order by e.sequence`);
  yield* linesOf(query, `select h as head from audit.head h where h.unit_id = '${unit}'`);
}

/** Brings a chain back as it was; `staged` holds its lines. Tells whether all of it is the unit's own. */
export async function placeChain(query: OwnerQuery, unit: string, staged: string): Promise<boolean> {
  const { rows } = await query(
    `select bool_and(coalesce(line::json ->> 'unit_id', line::json -> 'head' ->> 'unit_id') = $1) as own from ${staged}`,
    [unit],
  );
  if (rows[0]?.own === false) return false;
  await query(
    `insert into audit.event select e.* from ${staged}, json_populate_record(null::audit.event, line::json) e
     where line::json -> 'head' is null order by number`,
  );
  await query(
    `insert into audit.head select h.* from ${staged}, json_populate_record(null::audit.head, line::json -> 'head') h
     where line::json -> 'head' is not null`,
  );
  return true;
}

/** Tells in a chain that a row is no more: one that the chain speaks of, and that was not brought along. */
export async function tellRemoved(
  query: OwnerQuery,
  unit: string,
  row: { relation: string; id: string },
): Promise<void> {
  await query(
    `with h as materialized (select * from audit.take_head($1)), told as (
       select row(h.unit_id, h.sequence + 1, clock_timestamp(), null, 'delete', $2::text, $3::text, null, h.hash, '')::audit.event as e from h
     ), added as (
       insert into audit.event (unit_id, sequence, at, act, relation, row_id, previous, hash)
       select (e).unit_id, (e).sequence, (e).at, (e).act, (e).relation, (e).row_id, (e).previous, audit.hash_of_event(e) from told
       returning unit_id, sequence, hash
     )
     select audit.move_head(row(unit_id, sequence, hash)::audit.head) from added`,
    [unit, row.relation, row.id],
  );
}
