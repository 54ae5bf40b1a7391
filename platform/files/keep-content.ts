import type { Tx } from '#platform/database/database.ts';
import { chunkSize } from './spool.ts';

export type Content = {
  readonly size: number;
  readonly sha256: Buffer;
  chunk(number: number): Promise<Buffer>;
};

/**
 * Keeps a content of a unit once, in pieces. Its first piece tells whether it is here already: all of them come, and go, in one
 * transaction, and the database lets nobody throw away what is being kept (`files.hold_content`).
 */
export async function keepContent(tx: Tx, unit: string, { size, sha256, chunk }: Content): Promise<void> {
  for (let number = 0; number * chunkSize < size; number += 1) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('files.chunk')
      .values({ unit_id: unit, sha256, number, bytes: await chunk(number) })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) return;
  }
}
