import type { Tx } from '#platform/database/database.ts';
import type { StoredFile } from './stored-file.ts';

/**
 * A file of a unit whole, whatever its state: for code that looks into it as into any upload (an import, the check itself), never to
 * be given out. Undefined when there is none, or when it was refused and its bytes are gone.
 */
export async function bytesOf(
  tx: Tx,
  unit: string,
  id: string,
): Promise<{ name: string; state: StoredFile['state']; sha256: Buffer; bytes: Buffer } | undefined> {
  const file = await tx
    .selectFrom('files.file')
    .select(['name', 'sha256', 'size', 'state'])
    .where('unit_id', '=', unit)
    .where('file_id', '=', id)
    .executeTakeFirst();
  if (!file || file.state === 'refused') return undefined;
  const chunks = await tx
    .selectFrom('files.chunk')
    .select('bytes')
    .where('unit_id', '=', unit)
    .where('sha256', '=', file.sha256)
    .orderBy('number')
    .execute();
  const bytes = Buffer.concat(chunks.map((chunk) => chunk.bytes));
  if (bytes.length !== Number(file.size)) throw new Error(`the bytes of file ${id} are not all there`);
  return { name: file.name, state: file.state as StoredFile['state'], sha256: file.sha256, bytes };
}
