import type { Tx } from '#platform/database/database.ts';

/** Programmes that the actor may read, whether they are made up, and the county each lies in: the first of them where there are several. */
export async function programmes(tx: Tx, units: readonly string[]) {
  if (units.length === 0) return [];
  const rows = await tx
    .selectFrom('access.unit')
    .select(['unit_id', 'name', 'slug', 'zone', 'example'])
    .where('unit_id', 'in', [...units])
    .where('kind', '=', 'programme')
    .orderBy('name')
    .execute();
  const ids = rows.map((row) => row.unit_id);
  if (ids.length === 0) return [];
  const places = await tx
    .selectFrom('access.place_of_programme')
    .select(['unit_id', 'county'])
    .where('unit_id', 'in', ids)
    .orderBy('county')
    .execute();
  return rows.map((row) => ({
    ...row,
    county: places.find(({ unit_id }) => unit_id === row.unit_id)?.county ?? null,
  }));
}
