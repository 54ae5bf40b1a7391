import type { Person, Role, UnitId } from '#platform/access/actor.ts';
import { asGuard } from './access-server.ts';

/** Whom a person would have been, or will be, at a moment: what they reach then, worked out by the database. */
export async function actorAt(ownerUrl: string, person: string, moment: string): Promise<Person> {
  const { rows } = await asGuard(ownerUrl, (query) =>
    query('select unit_id, roles from access.reach_at($1, $2)', [person, moment]),
  );
  return {
    kind: 'person',
    person: person as Person['person'],
    name: 'Prøve Person',
    email: 'prove@example.org',
    reach: new Map(rows.map((row: { unit_id: string; roles: Role[] }) => [row.unit_id as UnitId, row.roles])),
  };
}
