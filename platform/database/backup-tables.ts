import type pg from 'pg';
import { inOrder } from './in-order.ts';

export type BackedUp = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
};

/** What a backup leaves out: it ends by itself within a day, would be wrong in another place, or comes with the migrations. */
const leftOut: Record<string, string> = {
  'access.session': 'people sign in again',
  'access.sign_in': 'a sign-in begun here cannot end there',
  'platform.idempotency': 'answers to requests that are not repeated after a restore',
  'logbook.main_activity': 'a list that its migration fills',
};

/**
 * Every table of ours, those that others refer to first, with the columns that are written (not worked out). The queue is
 * not among them: its jobs follow from unsent letters and unchecked files, and are put there again.
 */
export async function tablesToBackUp(client: pg.Client): Promise<BackedUp[]> {
  const { rows } = await client.query<BackedUp & { refers: string[] }>(
    `select c.oid::regclass::text as name,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       (select array_agg(a.attname::text order by k.place) from pg_index i, unnest(i.indkey) with ordinality k(number, place)
         join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number where i.indrelid = c.oid and i.indisprimary) as key,
       array(select distinct r.confrelid::regclass::text from pg_constraint r
         where r.conrelid = c.oid and r.contype = 'f' and r.confrelid <> c.oid) as refers
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname <> 'public' and n.nspowner = (select relowner from pg_class where oid = 'public.omstilt_migration'::regclass)
     order by 1`,
  );
  return inOrder(rows.filter(({ name }) => !(name in leftOut))).map(({ name, columns, key }) => ({
    name,
    columns,
    key,
  }));
}

/** Tables that must have no rows before a restore. */
export const leftOutTables = Object.keys(leftOut).filter((name) => name !== 'logbook.main_activity');
