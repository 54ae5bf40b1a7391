import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';

/** What is known of a country's municipalities: as it was published, by the number of its vintage. */
export type StoredGeography = {
  readonly country: string;
  readonly number: number;
  readonly document: unknown;
};

/** Of every country, the newest up to a vintage. */
export async function geographies(tx: Tx, asOf: number): Promise<StoredGeography[]> {
  const rows = await tx
    .selectFrom('statistics.public_geography')
    .distinctOn('country')
    .selectAll()
    .where('number', '<=', asOf)
    .orderBy('country')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ country, number, document }) => ({
    country: String(country),
    number: Number(number),
    document,
  }));
}

/** The number of each country's newest list up to a vintage: cheap to ask, and all that a kept graph depends on. */
export async function geographyNumbers(tx: Tx, asOf: number): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('statistics.public_geography')
    .select(({ fn }) => ['country', fn.max('number').as('newest')])
    .where('number', '<=', asOf)
    .groupBy('country')
    .execute();
  return new Map(rows.map(({ country, newest }) => [String(country), Number(newest)]));
}

export async function addGeography(
  tx: Tx,
  given: { number: number; country: string; document: unknown },
): Promise<void> {
  await sql`select statistics.add_geography(${given.number}::bigint, ${given.country}, ${JSON.stringify(given.document)}::jsonb)`.execute(
    tx,
  );
}
