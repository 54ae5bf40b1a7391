import pg from 'pg';
import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { DossierRefused } from './dossier-refused.ts';
import type { Staged } from './staged.ts';
import { unitTables } from './unit-tables.ts';

/**
 * Keys hold an id apart within its unit only, and what somebody may do is asked of a row that is found by its id alone: a second row
 * of that id would be found in its place. An id that is written otherwise than PostgreSQL writes it is found when rows are read back.
 */
export async function refuseTakenIds(
  query: OwnerQuery,
  unit: string,
  staged: readonly Staged[],
): Promise<void> {
  const ids = new Map((await unitTables(query)).map(({ name, ownId }) => [name, ownId]));
  for (const { table, waiting, path } of staged) {
    const id = table === undefined ? null : ids.get(table);
    if (!id) continue;
    const column = pg.escapeIdentifier(id);
    const { rows } = await query(
      `select w.number, h.${column} as id from ${waiting} w join ${table} h on h.${column}::text = w.line::json ->> $2
       where h.unit_id <> $1 order by w.number limit 1`,
      [unit, id],
    );
    if (rows[0])
      throw new DossierRefused(
        'taken',
        `${path}, line ${rows[0].number}: ${rows[0].id} is the id of another unit’s row here. Every row has an id of its own, wherever it was written: ask whoever sent the file how it was made.`,
      );
  }
}
