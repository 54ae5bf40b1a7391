import { sql } from 'kysely';
import { renameUnit } from '#modules/access/index.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Source } from '#platform/sources/source.ts';
import type { Programme, PublicProgramme } from './contract.ts';

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
  if (change.name) await renameUnit(tx, unit, change.name);
  return true;
}

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
