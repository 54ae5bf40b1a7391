import { sql } from 'kysely';
import type { PersonId, Role, UnitId } from '#platform/access/actor.ts';
import type { Database, OnBehalf, System } from '#platform/database/database.ts';
import type { JobPayload } from './enqueue.ts';

/**
 * In whose name a job is done. The reach of the person who asked is read now, not when the job was put on the queue: whoever lost a role
 * does nothing more by way of a job that still waits. Undefined when there is no such person any more.
 */
export async function askerOf(
  database: Database,
  { unit, person }: JobPayload,
): Promise<System | OnBehalf | undefined> {
  const system = systemOf(unit);
  if (person === null) return system;
  const { rows } = await database.withActor(system, (tx) =>
    sql<{ found: Found | null }>`select access.actor_of(${person}::uuid) as found`.execute(tx),
  );
  const found = rows[0]?.found;
  if (!found) return undefined;
  const { name, email, reach } = found;
  return {
    kind: 'on-behalf',
    of: {
      kind: 'person',
      person: person as PersonId,
      name,
      email,
      reach: new Map(Object.entries(reach) as [UnitId, Role[]][]),
    },
  };
}

export const systemOf = (unit: string): System => ({ kind: 'system', unit: unit as UnitId });

type Found = { name: string; email: string; reach: Record<string, Role[]> };
