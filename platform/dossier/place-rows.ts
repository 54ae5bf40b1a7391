import pg from 'pg';
import { placeChain } from '#platform/audit/chain.ts';
import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { listOf } from '#platform/database/lines-of.ts';
import { DossierRefused } from './dossier-refused.ts';
import { inWords } from './in-words.ts';
import type { Staged } from './staged.ts';

/**
 * Places a unit's rows as they were, with its chain: what triggers would make of them (an event, a count, a date judged) is among
 * what is placed. Keys, references, checks, exclusions and constraint triggers hold as always; what only other triggers know, the
 * audit and each module's `verify()` are asked about afterwards. Others may read meanwhile, and wait to write.
 */
export async function placeRows(query: OwnerQuery, unit: string, staged: readonly Staged[]): Promise<void> {
  const tables = staged.flatMap(({ table }) => table ?? []);
  await query('reset role');
  await query(`lock table ${tables.join(', ')} in share row exclusive mode`);
  const guards = await guardsOf(query, tables);
  for (const each of guards) await query(`alter table ${each.table} disable trigger ${each.trigger}`);
  await query('set local role omstilt_guard');
  await query('set constraints all deferred');
  for (const each of staged) await inWords(each.path, () => place(query, unit, each));
  await inWords(undefined, () => query('set constraints all immediate'));
  await query('reset role');
  for (const each of guards) await query(`alter table ${each.table} enable trigger ${each.trigger}`);
  await query('set local role omstilt_guard');
}

/**
 * Those that are on: one that somebody switched off is not switched on by the way. A constraint trigger that may wait stays on: it
 * changes nothing, and is asked when everything stands.
 */
async function guardsOf(query: OwnerQuery, tables: readonly string[]) {
  const { rows } = await query(
    `select g.tgrelid::regclass::text as table, quote_ident(g.tgname) as trigger from pg_trigger g
     where not g.tgisinternal and g.tgenabled = 'O' and not (g.tgconstraint <> 0 and g.tgdeferrable) and g.tgrelid = any ($1::regclass[]) order by 1, 2`,
    [tables],
  );
  return rows as { table: string; trigger: string }[];
}

async function place(
  query: OwnerQuery,
  unit: string,
  { table, waiting, columns, path }: Staged,
): Promise<void> {
  if (table === undefined) {
    if (await placeChain(query, unit, waiting)) return;
    throw new DossierRefused('damaged', `${path}: it holds events of another unit.`);
  }
  const list = listOf(columns);
  await query(
    `insert into ${table} (${list}) select ${columns.map((each) => `r.${pg.escapeIdentifier(each)}`).join(', ')}
     from ${waiting} w, lateral json_populate_record(null::${table}, w.line::json) r order by w.number`,
  );
}
