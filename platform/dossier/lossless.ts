import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { listOf } from '#platform/database/lines-of.ts';
import type { UnitTable } from './unit-tables.ts';

/**
 * Every row is read back from its line before it is written, and must be what it was. What JSON cannot say (a `null` of JSON that is
 * not the column's, a line break inside a column of type json) is a fault of the table, and is told as one.
 */
export async function refuseLoss(
  query: OwnerQuery,
  unit: string,
  tables: readonly UnitTable[],
): Promise<void> {
  for (const { name, columns } of tables) {
    const list = listOf(columns);
    const { rows } = await query(
      `select count(*)::int as lost from (select ${list} from ${name} where unit_id = $1) r,
         lateral (select row_to_json(r)::text as line) l,
         lateral (select ${list} from json_populate_record(null::${name}, l.line::json)) b
       where r::text is distinct from b::text or position(E'\\n' in l.line) > 0`,
      [unit],
    );
    if (rows[0].lost > 0)
      throw new Error(`${rows[0].lost} rows of ${name} cannot be written as JSON without loss`);
  }
}
