import { z } from 'zod';
import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { DossierRefused } from '#platform/dossier/dossier-refused.ts';
import { nowhere } from './nowhere.ts';

export const personPath = 'around/access.person.ndjson';

/** People known by name, from another installation. Somebody who is known here already stays as known here. */
export async function placePersons(query: OwnerQuery, lines: readonly string[]): Promise<void> {
  const people = lines.map((line, index) => {
    const read = personLine.safeParse(JSON.parse(line));
    if (read.success) return read.data;
    throw new DossierRefused('damaged', `${personPath}, line ${index + 1} is not as it should be.`);
  });
  await query(
    `insert into access.person (person_id, email, name)
     select p.person_id, p.person_id || $2, p.name from jsonb_to_recordset($1::jsonb) as p(person_id uuid, name text)
     on conflict (person_id) do nothing`,
    [JSON.stringify(people), nowhere],
  );
}

const personLine = z.object({ person_id: z.guid(), name: z.string().min(1).max(120) });

/**
 * Nobody gets a right by an import: what somebody holds who can sign in here ends today, and the chain says so. Tells how many
 * ended.
 */
export async function endOwnRights(query: OwnerQuery, unit: string): Promise<number> {
  const { rowCount } = await query(
    `update access.role_holding h set until_on = greatest(h.from_on, (now() at time zone u.zone)::date)
     from access.person p, access.unit u
     where h.unit_id = $1 and u.unit_id = h.unit_id and p.person_id = h.person_id and not p.email like '%' || $2
       and h.until_on > greatest(h.from_on, (now() at time zone u.zone)::date)`,
    [unit, nowhere],
  );
  return rowCount ?? 0;
}
