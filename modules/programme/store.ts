import { sql } from 'kysely';
import { type Role, role } from '#platform/access/actor.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Source } from '#platform/sources/source.ts';
import type { Member, Programme, PublicProgramme } from './contract.ts';

/** A programme as its members see it, without what depends on who asks. */
export type StoredProgramme = Omit<Programme, 'roles' | 'may'>;

export const programmes = async (tx: Tx): Promise<StoredProgramme[]> =>
  withPlaces(tx, await selectProgrammes(tx).execute());

export const programme = async (tx: Tx, unit: string): Promise<StoredProgramme | undefined> =>
  (await withPlaces(tx, await selectProgrammes(tx).where('p.unit_id', '=', unit).execute()))[0];

export const publicProgrammes = async (tx: Tx): Promise<PublicProgramme[]> =>
  withPlaces(tx, await selectPublic(tx).execute());

export const publicProgramme = async (tx: Tx, slug: string): Promise<PublicProgramme | undefined> =>
  (await withPlaces(tx, await selectPublic(tx).where('slug', '=', slug).execute()))[0];

export async function beginProgramme(
  tx: Tx,
  given: {
    unit: string;
    slug: string;
    name: string;
    zone: string;
    language: string;
    summary: object;
    period: string;
    municipalities: readonly string[];
    holding: string;
  },
): Promise<void> {
  await sql`select programme.begin_programme(${given.unit}::uuid, ${given.slug}, ${given.name}, ${given.zone}, ${given.language},
    ${JSON.stringify(given.summary)}::jsonb, ${given.period}, ${[...given.municipalities]}::uuid[], ${given.holding}::uuid)`.execute(
    tx,
  );
}

/** Whether the change was made: not, when another version stands. */
export async function changeProgramme(
  tx: Tx,
  unit: string,
  version: number,
  change: { name?: string | undefined; summary?: object | undefined; period?: string | undefined },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('programme.programme')
    .set({
      version: version + 1,
      ...(change.summary ? { summary: JSON.stringify(change.summary) } : {}),
      ...(change.period ? { period: change.period } : {}),
    })
    .where('unit_id', '=', unit)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  if (change.name)
    await tx.updateTable('access.unit').set({ name: change.name }).where('unit_id', '=', unit).execute();
  return true;
}

export async function members(tx: Tx, unit: string): Promise<(Member & { person: string })[]> {
  const { rows } = await sql<MemberRow>`select * from access.members_of(${unit}::uuid)`.execute(tx);
  return rows.map((row) => ({
    holding: row.holding_id,
    person: row.person_id,
    name: row.name,
    email: row.email,
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

type MemberRow = {
  holding_id: string;
  person_id: string;
  name: string;
  email: string;
  role: string;
  from_on: string;
  until_on: string;
};

const selectProgrammes = (tx: Tx) =>
  tx
    .selectFrom('programme.programme as p')
    .innerJoin('access.unit as u', 'u.unit_id', 'p.unit_id')
    .select([
      'p.unit_id',
      'u.slug',
      'u.name',
      'u.example',
      'u.zone',
      'u.language',
      'p.summary',
      'p.period',
      'p.period_note',
      'p.version',
    ])
    .orderBy('u.example')
    .orderBy('u.name');

const selectPublic = (tx: Tx) =>
  tx.selectFrom('programme.public_programme').selectAll().orderBy('example').orderBy('name');

/** Municipalities and partners of all rows in one question each. */
async function withPlaces<Row extends { unit_id: string | null }>(tx: Tx, rows: readonly Row[]) {
  const units = rows.map((row) => row.unit_id ?? '');
  if (units.length === 0) return [];
  const places = await tx
    .selectFrom('access.place_of_programme')
    .selectAll()
    .where('unit_id', 'in', units)
    .orderBy('name')
    .execute();
  const partners = await tx
    .selectFrom('programme.public_partner')
    .selectAll()
    .where('unit_id', 'in', units)
    .orderBy('name')
    .execute();
  return rows.map(({ unit_id, ...row }) => ({
    ...(row as unknown as Columns),
    id: unit_id as StoredProgramme['id'],
    periodNote: (row as unknown as { period_note: Columns['periodNote'] }).period_note,
    municipalities: places
      .filter((place) => place.unit_id === unit_id)
      .map((place) => ({
        name: place.name ?? '',
        code: place.code,
        formerCodes: place.former_codes ?? [],
        county: place.county,
      })),
    partners: partners
      .filter((each) => each.unit_id === unit_id)
      .map((each) => ({
        name: each.name ?? '',
        role: each.role ?? '',
        contribution: each.contribution,
        source: each.source as Source | null,
      })),
  }));
}

type Columns = Omit<StoredProgramme, 'id' | 'municipalities' | 'partners'>;
