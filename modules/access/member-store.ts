import { sql } from 'kysely';
import type { Role } from '#platform/access/actor.ts';
import type { Tx } from '#platform/database/database.ts';
import { role } from '#platform/shapes/actor.ts';
import { isNowhere } from './nowhere.ts';

/** A role that a person holds at a unit; `until` is the first day it is no longer held. */
export type Membership = {
  holding: string;
  person: string;
  name: string;
  /** Null for somebody who is known by name only, from another installation. */
  email: string | null;
  role: Role;
  from: string;
  until: string | null;
};

export async function members(tx: Tx, unit: string): Promise<Membership[]> {
  const { rows } = await sql<MemberRow>`select * from access.members_of(${unit}::uuid)`.execute(tx);
  return rows.map((row) => ({
    holding: row.holding_id,
    person: row.person_id,
    name: row.name,
    email: isNowhere(row.email) ? null : row.email,
    role: role.parse(row.role),
    from: row.from_on,
    until: row.until_on === 'infinity' ? null : row.until_on,
  }));
}

/** The person with an address, made when nobody has it. */
export async function personWithEmail(tx: Tx, newId: string, email: string, name: string): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`select access.person_with_email(${newId}::uuid, ${email}, ${name}) as id`.execute(tx);
  return rows[0]?.id ?? newId;
}

export async function giveRole(
  tx: Tx,
  given: {
    unit: string;
    holding: string;
    person: string;
    role: Role;
    from: string;
    until: string | null;
    by: string;
  },
): Promise<void> {
  await tx
    .insertInto('access.role_holding')
    .values({
      unit_id: given.unit,
      holding_id: given.holding,
      person_id: given.person,
      role: given.role,
      from_on: given.from,
      until_on: given.until ?? 'infinity',
      given_by: given.by,
    })
    .execute();
}

/** Whether there was such a role to end. One that has not begun ends the day it would have. */
export async function endRole(tx: Tx, unit: string, holding: string, on: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('access.role_holding')
    .set({ until_on: sql`greatest(from_on, ${on}::date)` })
    .where('unit_id', '=', unit)
    .where('holding_id', '=', holding)
    .where('until_on', '>', on)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whether somebody manages the unit without this role: in it, or from above. */
export async function managedWithout(tx: Tx, unit: string, holding: string): Promise<boolean> {
  const { rows } = await sql<{
    managed: boolean;
  }>`select access.managed_without(${unit}::uuid, ${holding}::uuid) as managed`.execute(tx);
  return rows[0]?.managed ?? false;
}

export async function renameUnit(tx: Tx, unit: string, name: string): Promise<void> {
  await tx.updateTable('access.unit').set({ name }).where('unit_id', '=', unit).execute();
}

type MemberRow = {
  holding_id: string;
  person_id: string;
  name: string;
  email: string;
  role: string;
  from_on: string;
  until_on: string;
};
