import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { inOrder } from '#platform/database/in-order.ts';
import { listOf } from '#platform/database/lines-of.ts';

/** A table whose rows belong to units. */
export type UnitTable = {
  readonly name: string;
  /** As they are written; what the database works out itself is not among them. */
  readonly columns: readonly string[];
  /** The primary key as an order that no locale changes. */
  readonly order: string;
  readonly refers: readonly string[];
  /** The column with a row's own id, by which it may be looked up without its unit; null where its key is made otherwise. */
  readonly ownId: string | null;
};

/** Tables whose key is a unit and somebody or something that several units may have in common. */
const inCommon: Readonly<Record<string, string>> = {
  'logbook.tally': 'who wrote: somebody may have written in several programmes',
};

/** Tables of units at the top, whose rows the database refuses to a programme: no dossier has any. */
const neverProgrammes: Readonly<Record<string, string>> = {
  'statistics.import': 'who brought statistics in that everybody reads',
  'statistics.part': 'what was fetched of them so far',
  'statistics.progress': 'how far that has come',
};

/**
 * What of a unit's rows a dossier leaves out, and why. Whatever else has a `unit_id` goes along, without being named anywhere. A
 * table named here must not be audited: the chain tells of its rows, and would miss them where they do not come.
 */
export const leftOut: Readonly<Record<string, string>> = {
  'audit.event': 'the chain lies in audit.ndjson, as it is',
  'audit.head': 'the chain’s head is the last line of audit.ndjson',
  'files.chunk': 'the bytes of files lie under files/ and quarantine/, as files',
  'logbook.follower': 'addresses of people who asked this installation, and no other, for letters',
  'mail.letter': 'letters to people’s addresses, which were this installation’s to send',
  'programme.closed_here': 'whether anyone may see a programme that came here is this installation’s to say',
};

/** Every table of ours with the rows of units, as the catalogue knows them; those that others refer to first. */
export async function unitTables(query: OwnerQuery): Promise<UnitTable[]> {
  const { rows } = await query(
    `select n.nspname || '.' || c.relname as name,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       (select string_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', ' order by k.place)
         from pg_index i, unnest(i.indkey) with ordinality k(number, place)
         join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number where i.indrelid = c.oid and i.indisprimary) as "order",
       array(select distinct rn.nspname || '.' || rc.relname from pg_constraint r join pg_class rc on rc.oid = r.confrelid
         join pg_namespace rn on rn.oid = rc.relnamespace where r.conrelid = c.oid and r.contype = 'f' and r.confrelid <> c.oid) as refers,
       (select a.attname::text from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
         where i.indrelid = c.oid and i.indisprimary and i.indnkeyatts = 2 and a.attname <> 'unit_id' and a.atttypid = 'uuid'::regtype) as "ownId"
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname <> 'public'
       and n.nspowner = (select relowner from pg_class where oid = 'public.omstilt_migration'::regclass)
       and exists (select from pg_attribute u where u.attrelid = c.oid and u.attname = 'unit_id' and not u.attisdropped)
     order by n.nspname collate "C", c.relname collate "C"`,
  );
  const tables = (rows as UnitTable[])
    .filter(({ name }) => !(name in neverProgrammes))
    .map((each) => (each.name in inCommon ? { ...each, ownId: null } : each));
  return inOrder(tables);
}

export const exported = (tables: readonly UnitTable[]): UnitTable[] =>
  tables.filter(({ name }) => !(name in leftOut));

/** The rows of one unit, to be written. */
export const rowsOf = (
  { name, columns, order }: UnitTable,
  unit: string,
  written: readonly string[] = columns,
) => `select ${listOf(written)} from ${name} where unit_id = '${unit}' order by ${order}`;
