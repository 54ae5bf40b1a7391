import { sql } from 'kysely';
import type { UnitId } from '#platform/access/actor.ts';
import type { Tx } from '#platform/database/database.ts';

/** Of these units those that lie under no other today: they answer for what everybody below them reads. */
export async function unitsAtTheTop(
  tx: Tx,
  units: readonly string[],
): Promise<{ unitId: UnitId; name: string }[]> {
  if (units.length === 0) return [];
  const rows = await tx
    .selectFrom('access.unit as u')
    .select(['u.unit_id as unitId', 'u.name'])
    .where('u.unit_id', 'in', [...units])
    .where('u.kind', '<>', 'programme')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('access.unit_parent as p')
            .select('p.parent_id')
            .whereRef('p.unit_id', '=', 'u.unit_id')
            .where(sql<boolean>`p.from_on <= current_date and current_date < p.until_on`),
        ),
      ),
    )
    .orderBy('u.name')
    .execute();
  return rows.map(({ unitId, name }) => ({ unitId: unitId as UnitId, name }));
}
