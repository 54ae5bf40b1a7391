import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Series } from './series.ts';
import { storedJson } from './stored-json.ts';

/** Sees that series stand as they are described; those of the catalogue are brought up to date, others are described once. */
export async function nameSeries(tx: Tx, series: readonly Series[], catalogued: boolean): Promise<void> {
  if (series.length === 0) return;
  await sql`select statistics.name_series(${catalogued}, ${storedJson(series)}::jsonb)`.execute(tx);
}

/** All series, catalogued or brought in by a file, by key. */
export async function seriesKnown(tx: Tx): Promise<ReadonlyMap<string, Series>> {
  const rows = await tx
    .selectFrom('statistics.public_series')
    .select(['key', 'definition'])
    .orderBy('key')
    .execute();
  return new Map(rows.map(({ key, definition }) => [String(key), definition as unknown as Series]));
}

/** What is loaded of a series: which vintages, over which periods (ordinals), and how much. */
export type Coverage = {
  readonly key: string;
  readonly number: number;
  readonly first: number;
  readonly last: number;
  readonly places: number;
  readonly cells: number;
};

/** Of every series, or of those named; oldest vintage first. */
export async function coverage(tx: Tx, keys?: readonly string[]): Promise<Coverage[]> {
  let query = tx.selectFrom('statistics.public_coverage').selectAll().orderBy('key').orderBy('number');
  if (keys) query = query.where('key', 'in', keys.length > 0 ? [...keys] : ['']);
  const rows = await query.execute();
  return rows.map(({ key, number, first, last, places, cells }) => ({
    key: String(key),
    number: Number(number),
    first: Number(first),
    last: Number(last),
    places: Number(places),
    cells: Number(cells),
  }));
}
