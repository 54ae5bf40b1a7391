import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Source } from '#platform/sources/source.ts';
import type { Partnership } from './contract.ts';

export async function partners(tx: Tx, unit: string): Promise<Partnership[]> {
  const rows = await tx
    .selectFrom('programme.partner')
    .select([
      'partner_id as id',
      'name',
      'role',
      'contribution',
      'source',
      'organisation_number as organisationNumber',
      sql<string | null>`nullif(from_on, '-infinity')::text`.as('from'),
      sql<string | null>`nullif(until_on, 'infinity')::text`.as('until'),
    ])
    .where('unit_id', '=', unit)
    .orderBy('name')
    .orderBy('partner_id')
    .execute();
  return rows.map((row) => ({ ...row, source: row.source as Source | null }));
}

export async function addPartner(
  tx: Tx,
  unit: string,
  given: Pick<
    Partnership,
    'id' | 'name' | 'role' | 'contribution' | 'source' | 'organisationNumber' | 'from'
  >,
): Promise<void> {
  await tx
    .insertInto('programme.partner')
    .values({
      unit_id: unit,
      partner_id: given.id,
      name: given.name,
      role: given.role,
      organisation_number: given.organisationNumber,
      contribution: given.contribution,
      source: given.source && JSON.stringify(given.source),
      ...(given.from === null ? {} : { from_on: given.from }),
    })
    .execute();
}

/** Whether there was one that had begun and not ended. That it was is kept. */
export async function endPartner(tx: Tx, unit: string, id: string, on: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('programme.partner')
    .set({ until_on: on })
    .where('unit_id', '=', unit)
    .where('partner_id', '=', id)
    .where('from_on', '<', on)
    .where('until_on', '>', on)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
