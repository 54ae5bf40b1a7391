import { tellRemoved } from '#platform/audit/chain.ts';
import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { linesOf } from '#platform/database/lines-of.ts';
import type { Arriving, Ground } from '#platform/dossier/ground.ts';
import { endOwnRights, personPath, placePersons } from './dossier-persons-store.ts';
import { insert, parentLine, parentsOf, placePaths, placesFor } from './dossier-places-store.ts';

/**
 * What a programme lies under, with codes and since when; and who held roles, by name. A place that is here already, by its official
 * code or its name in addresses, is the same place whatever its id: the programme is laid under it, and its chain says so.
 */
export const accessGround: Ground = {
  write: async (query, unit) => {
    const above = `with recursive above as (
        select p.parent_id as unit_id from access.unit_parent p where p.unit_id = '${unit}'
        union select p.parent_id from above a join access.unit_parent p on p.unit_id = a.unit_id)`;
    const those = `unit_id in (${above} select unit_id from above)`;
    const selects = {
      [placePaths.unit]: `select * from access.unit where ${those} order by unit_id`,
      [placePaths.place]: `select * from access.unit_place where ${those} order by unit_id, country collate "C", code collate "C", from_on`,
      [placePaths.parent]: `select * from access.unit_parent where ${those} order by unit_id, parent_id, from_on`,
      [personPath]: `select distinct p.person_id, p.name from access.person p join access.role_holding h using (person_id)
        where h.unit_id = '${unit}' order by p.person_id`,
    };
    const written = new Map<string, string[]>();
    for (const [path, select] of Object.entries(selects))
      written.set(path, await all(linesOf(query, select)));
    return written;
  },
  place: async (query, arriving) => {
    await placePersons(query, await arriving.lines(personPath));
    const here = await placesFor(query, arriving);
    const later = await setAside(query, arriving, here);
    return async () => {
      for (const { unit, line, from } of later) await layUnder(query, unit, line, from, here);
      const ended = await endOwnRights(query, arriving.unit);
      await query(`select pg_notify('access_changed', '')`);
      return {
        moved: [
          ...(later.length > 0 ? ['access.unit_parent'] : []),
          ...(ended > 0 ? ['access.role_holding'] : []),
        ],
      };
    };
  },
};

/** Rows that would lay the programme under an id that is another's here wait until the chain stands. */
async function setAside(query: OwnerQuery, arriving: Arriving, here: ReadonlyMap<string, string>) {
  const waiting = arriving.staged('access.unit_parent');
  const parents = await parentsOf(query, arriving);
  const later = parents.filter(({ parent_id }) => here.get(parent_id) !== parent_id);
  for (const { line } of later) await query(`delete from ${waiting} where line = $1`, [line]);
  return later.map(({ unit_id, parent_id, from_on, line }) => ({
    unit: unit_id,
    line,
    from: `${parent_id}/${from_on}`,
  }));
}

async function layUnder(
  query: OwnerQuery,
  unit: string,
  line: string,
  was: string,
  here: ReadonlyMap<string, string>,
): Promise<void> {
  await tellRemoved(query, unit, { relation: 'access.unit_parent', id: `${unit}/${was}` });
  const { parent_id } = parentLine.parse(JSON.parse(line));
  await insert(query, 'access.unit_parent', line, here.get(parent_id));
}

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const held: string[] = [];
  for await (const line of lines) held.push(line);
  return held;
}
