import { asOwner } from '#platform/database/as-owner.ts';
import type { Ids } from './requests.ts';

/** All that a unit has, by the parameter that names it: `shockId` is what the key column `shock_id` holds, in whatever table. */
export async function namedIds(ownerUrl: string, unit: string): Promise<Ids> {
  return asOwner(ownerUrl, async (query) => {
    await query('set local role omstilt_guard');
    const { rows: keys } = await query(keyColumns);
    const all = keys.map(
      (key) =>
        `select '${key.name}' as name, ${key.name} as id from ${key.table} where unit_id = $1 and ${key.name} is not null`,
    );
    const { rows } = await query(all.join(' union '), [unit]);
    const ids: Record<string, string[]> = {};
    for (const { name, id } of rows) {
      const parameter = parameterOf(name);
      ids[parameter] = [...(ids[parameter] ?? []), id];
    }
    // Nobody's: what is brought in is the installation's.
    const { rows: imports } = await query('select import_id as id from statistics.import order by 1');
    return { importId: imports.map(({ id }) => id), ...ids };
  });
}

const keyColumns = `
  select c.oid::regclass::text as table, a.attname as name
  from pg_index i join pg_class c on c.oid = i.indrelid
  join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
  where i.indisprimary and c.relkind = 'r' and a.atttypid = 'uuid'::regtype
    and a.attname like '%\\_id' and a.attname <> 'unit_id'
    and exists (select from pg_attribute u where u.attrelid = c.oid and u.attname = 'unit_id')`;

/** `organisation_unit_id` → `organisationUnitId`. */
const parameterOf = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
