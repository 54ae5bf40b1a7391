import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';

/** What was told of a country's municipalities: as it was published, by the number of its vintage. */
export type StoredGeography = {
  readonly country: string;
  readonly example: boolean;
  readonly number: number;
  readonly document: unknown;
};

/** The vintages that told the municipalities of each country, and of the example, last before a state of the statistics. */
export async function geographyNumbers(
  tx: Tx,
  asOf: number,
): Promise<{ readonly number: number; readonly hash: string }[]> {
  const { rows } = await sql<{ number: number; hash: string }>`
    select distinct on (country, example) number, encode(content_hash, 'hex') as hash
    from statistics.public_vintage where holds = 'places' and number <= ${asOf}
    order by country, example, number desc`.execute(tx);
  return rows;
}

export async function geographies(tx: Tx, numbers: readonly number[]): Promise<StoredGeography[]> {
  if (numbers.length === 0) return [];
  const { rows } = await sql<StoredGeography>`
    select g.country, v.example, g.number, g.document from statistics.public_geography g join statistics.public_vintage v using (number)
    where g.number = any (${[...numbers]}::bigint[])`.execute(tx);
  return rows;
}

export async function addGeography(
  tx: Tx,
  given: { number: number; country: string; document: unknown },
): Promise<void> {
  await sql`select statistics.add_geography(${given.number}::bigint, ${given.country}, ${JSON.stringify(given.document)}::jsonb)`.execute(
    tx,
  );
}
