import pg from 'pg';
import type { OwnerQuery } from '#platform/database/as-owner.ts';
import type { Staged } from './staged.ts';
import { type UnitTable, unitTables } from './unit-tables.ts';

/** Rows that came, and name a row of another unit that is not here. */
export type NotHere = {
  readonly table: string;
  readonly rows: number;
  /** The table in which what they name would be, and its ids. */
  readonly of: string;
  readonly ids: readonly string[];
};

/**
 * What the database lets stand alone: a column that is called as another table's own id, of the same schema, without a key that would
 * demand the row. Whose it is, no dossier but its own can say.
 */
export async function notHere(
  query: OwnerQuery,
  unit: string,
  staged: readonly Staged[],
): Promise<NotHere[]> {
  const tables = await unitTables(query);
  const came = tables.filter(({ name }) => staged.some(({ table }) => table === name));
  const found: NotHere[] = [];
  for (const { table, of } of came.flatMap((each) => loose(each, tables))) {
    const column = pg.escapeIdentifier(of.ownId ?? '');
    const { rows } = await query(
      `select count(*)::int as rows, array_agg(distinct t.${column}::text order by t.${column}::text) as ids from ${table} t
       where t.unit_id = $1 and t.${column} is not null and not exists (select from ${of.name} o where o.${column} = t.${column})`,
      [unit],
    );
    if (rows[0].rows > 0) found.push({ table, of: of.name, ...rows[0] });
  }
  return found;
}

const loose = ({ name, columns, refers }: UnitTable, tables: readonly UnitTable[]) =>
  tables
    .filter(
      (of) =>
        of.name !== name &&
        !refers.includes(of.name) &&
        of.name.split('.')[0] === name.split('.')[0] &&
        of.ownId !== null &&
        columns.includes(of.ownId),
    )
    .map((of) => ({ table: name, of }));
