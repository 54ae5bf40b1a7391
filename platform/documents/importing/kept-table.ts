import type { Database } from '#platform/database/database.ts';
import { bytesOf } from '#platform/files/bytes-of.ts';
import type { Asked } from '#platform/http/handler.ts';
import type { Operation } from '#platform/http/operation.ts';
import { notFound, Refusal } from '#platform/problems/refusal.ts';
import { type ReadTableOptions, readTable, type Table } from '../read-table.ts';

/** A table that was sent, or the problem with it. */
export async function tableIn(
  bytes: Uint8Array,
  name: string,
  limits: ReadTableOptions['limits'] = {},
): Promise<Table> {
  const table = await readTable(bytes, { name, limits });
  if (!table.ok) throw new Refusal(table.problem);
  return table.value;
}

/** A file that was previewed in this programme, fetched in a transaction of its own and read in none. */
export async function keptTable(
  database: Database,
  { person, params }: Asked<Operation>,
  file: string,
  limits?: ReadTableOptions['limits'],
): Promise<Table> {
  const { programmeId } = params as { programmeId: string };
  const found = await database.withActor(person, (tx) => bytesOf(tx, programmeId, file));
  if (!found) throw notFound();
  return tableIn(found.bytes, found.name, limits);
}
