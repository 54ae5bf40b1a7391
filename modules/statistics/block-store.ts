import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';

/** The blocks of one series in one vintage, laid end to end in the order of `codes`. */
export type StoredPack = {
  readonly key: string;
  readonly number: number;
  readonly boundaries: string | null;
  readonly whole: boolean;
  readonly codes: readonly string[];
  readonly content: Buffer;
};

/**
 * What is needed to read series as of a vintage: from the last whole one before it, oldest first. The database lays the blocks end to
 * end, so that a hundred thousand places are two values and not a hundred thousand rows (`bench/panel.ts`).
 */
export async function packs(tx: Tx, keys: readonly string[], asOf: number): Promise<StoredPack[]> {
  const { rows } = await sql<{
    key: string;
    number: number;
    boundaries: string | null;
    whole: boolean;
    codes: string[];
    content: Buffer;
  }>`
    with counted as (
      select c.key, c.number, v.boundaries, v.whole,
        max(c.number) filter (where v.whole) over (partition by c.key) as base
      from statistics.public_coverage c join statistics.public_vintage v using (number)
      where c.key = any (${[...keys]}::text[]) and c.number <= ${asOf}
    )
    select c.key, c.number, c.boundaries::text, c.whole, b.codes, b.content
    from counted c, lateral (
      select array_agg(b.code order by b.code collate "C") as codes, string_agg(b.content, '' order by b.code collate "C") as content
      from statistics.public_block b where b.key = c.key and b.number = c.number
    ) b
    where c.number >= coalesce(c.base, 0) order by c.key, c.number`.execute(tx);
  return rows;
}

/** One block as it was written; undefined where that vintage says nothing of the place. */
export async function block(
  tx: Tx,
  { key, number, code }: { key: string; number: number; code: string },
): Promise<Buffer | undefined> {
  const found = await tx
    .selectFrom('statistics.public_block')
    .select('content')
    .where('key', '=', key)
    .where('number', '=', number)
    .where('code', '=', code)
    .executeTakeFirst();
  return found?.content ?? undefined;
}

export type BlocksToAdd = {
  /** Of each block. */
  readonly keys: readonly string[];
  readonly codes: readonly string[];
  readonly lengths: readonly number[];
  /** Laid end to end. */
  readonly content: Uint8Array;
};

/** Adds blocks to the vintage that this transaction opened, of series that it covers. */
export async function addBlocks(
  tx: Tx,
  number: number,
  { keys, codes, lengths, content }: BlocksToAdd,
): Promise<void> {
  await sql`select statistics.add_blocks(${number}::bigint, ${[...keys]}::text[], ${[...codes]}::text[], ${[...lengths]}::int[],
    ${Buffer.from(content.buffer, content.byteOffset, content.byteLength)})`.execute(tx);
}

/** Says what the vintage that this transaction opened has of each series, before its blocks come. */
export async function cover(
  tx: Tx,
  number: number,
  covered: readonly { key: string; first: number; last: number; places: number; cells: number }[],
): Promise<void> {
  await sql`select statistics.cover(${number}::bigint, ${JSON.stringify(covered)}::jsonb)`.execute(tx);
}
