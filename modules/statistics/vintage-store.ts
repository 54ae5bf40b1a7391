import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { storedJson } from './stored-json.ts';
import type { Provenance, Vintage } from './vintage.ts';

export type NewVintage = Omit<Vintage, 'number' | 'publishedAt' | 'import'> & {
  readonly unit: string;
  readonly import: string;
  readonly contentHash: Uint8Array;
};

/** Opens the next vintage for a running import; it is filled in this transaction and never afterwards. */
export async function openVintage(tx: Tx, given: NewVintage): Promise<number> {
  const { rows } = await sql<{
    number: string;
  }>`select statistics.open_vintage(${given.unit}::uuid, ${given.import}::uuid, ${given.holds},
    ${given.country}, ${given.boundaries}::date, ${given.whole}, ${storedJson(given.source)}::jsonb, ${Buffer.from(given.contentHash)},
    ${given.example}) as number`.execute(tx);
  return Number(rows[0]?.number);
}

/** The last vintage up to a number, or of all; undefined when nothing was brought in by then. */
export async function lastVintage(
  tx: Tx,
  upTo?: number,
): Promise<{ readonly number: number; readonly importId: string; readonly publishedAt: string } | undefined> {
  let query = tx
    .selectFrom('statistics.public_vintage')
    .select(['number', 'import_id', 'published_at'])
    .orderBy('number', 'desc')
    .limit(1);
  if (upTo !== undefined) query = query.where('number', '<=', upTo);
  const row = await query.executeTakeFirst();
  return (
    row && {
      number: Number(row.number),
      importId: String(row.import_id),
      publishedAt: new Date(String(row.published_at)).toISOString(),
    }
  );
}

/** The newest vintage there is, whatever it holds: the present state of the statistics. 0 when nothing was ever brought in. */
export const newestVintage = async (tx: Tx): Promise<number> => (await lastVintage(tx))?.number ?? 0;

/** Vintages by number, newest first; all, or those named. */
export async function vintages(tx: Tx, numbers?: readonly number[]): Promise<Vintage[]> {
  let query = tx.selectFrom('statistics.public_vintage').selectAll().orderBy('number', 'desc');
  if (numbers) query = query.where('number', 'in', numbers.length > 0 ? [...numbers] : [0]);
  const rows = await query.execute();
  return rows.map((row) => ({
    number: Number(row.number),
    import: String(row.import_id),
    holds: row.holds as Vintage['holds'],
    country: String(row.country),
    boundaries: row.boundaries,
    whole: row.whole === true,
    source: row.source as unknown as Provenance,
    example: row.example === true,
    publishedAt: new Date(String(row.published_at)).toISOString(),
  }));
}

/** Waits until nobody else publishes, to the end of the transaction: what is compared with the newest is then the newest. */
export async function holdVintages(tx: Tx): Promise<void> {
  await sql`select statistics.hold_vintages()`.execute(tx);
}

/** The hash of what the newest vintage with these series holds, if one vintage brought them all. */
export async function newestContent(
  tx: Tx,
  keys: readonly string[],
): Promise<{ readonly number: number; readonly hash: Buffer } | undefined> {
  const { rows } = await sql<{ number: string; content_hash: Buffer }>`
    select v.number, v.content_hash from statistics.public_vintage v
    where v.number = (select max(c.number) from statistics.public_coverage c where c.key = any (${[...keys]}::text[]))
      and (select array_agg(c.key order by c.key collate "C") from statistics.public_coverage c where c.number = v.number)
        = (select array_agg(k order by k collate "C") from unnest(${[...keys]}::text[]) k)`.execute(tx);
  const [found] = rows;
  return found && { number: Number(found.number), hash: found.content_hash };
}
