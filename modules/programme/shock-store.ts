import type { Tx } from '#platform/database/database.ts';
import { type Author, correctionsOf } from './correction-store.ts';
import type { ShockFields } from './life-shapes.ts';

export type ShockRow = Awaited<ReturnType<typeof shocks>>[number];

export const shocks = (tx: Tx, unit: string) =>
  selectShocks(tx).where('unit_id', '=', unit).orderBy('happened').orderBy('shock_id').execute();

export const shock = (tx: Tx, id: string): Promise<ShockRow | undefined> =>
  selectShocks(tx).where('shock_id', '=', id).executeTakeFirst();

export const unitOfShock = async (tx: Tx, id: string): Promise<string | undefined> =>
  (await shock(tx, id))?.unit_id;

export async function addShock(
  tx: Tx,
  unit: string,
  given: ShockFields & { id: string; author: Author },
): Promise<void> {
  await tx
    .insertInto('programme.shock')
    .values({
      unit_id: unit,
      shock_id: given.id,
      what: given.what,
      lang: given.lang,
      happened: given.happened,
      employer: given.employer,
      organisation_number: given.organisationNumber,
      lost_low: given.lostLow,
      lost_high: given.lostHigh,
      qualifier: given.qualifier,
      source: given.source && JSON.stringify(given.source),
      author_id: given.author.person,
      author_name: given.author.name,
    })
    .execute();
}

/** Of several programmes at once, as anyone may read them. */
export const publicShocks = (tx: Tx, units: readonly string[]) =>
  tx
    .selectFrom('programme.public_shock')
    .selectAll()
    .where('unit_id', 'in', [...units])
    .orderBy('happened')
    .orderBy('shock_id')
    .execute();

const selectShocks = (tx: Tx) =>
  tx
    .selectFrom('programme.shock')
    .select([
      'unit_id',
      'shock_id',
      'what',
      'lang',
      'happened',
      'employer',
      'organisation_number',
      'lost_low',
      'lost_high',
      'qualifier',
      'source',
      'author_name',
      'recorded_at',
      'version',
      correctionsOf('shock'),
    ]);
