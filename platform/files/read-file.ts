import type { Readable } from 'node:stream';
import type { Database, DatabaseActor, Tx } from '#platform/database/database.ts';
import { notFound, Refusal } from '#platform/problems/refusal.ts';
import { chunkStream } from './chunk-stream.ts';
import type { StoredFile } from './stored-file.ts';

export type ReadableFile = Pick<StoredFile, 'name' | 'type' | 'size'> & { content: Readable };

/**
 * A file for an actor who can see its unit: what it is, told in their transaction, and its bytes as they are asked for afterwards. Only
 * when it is clean.
 */
export async function readFile(
  tx: Tx,
  database: Database,
  actor: DatabaseActor,
  id: string,
): Promise<ReadableFile> {
  const file = await fileWithContent(tx, id);
  if (!file) throw notFound();
  refuseUnclean(file);
  const { name, type, size, unit, sha256 } = file;
  const content = chunkStream(size, (number) =>
    database.withActor(actor, (own) => chunkOf(own, unit, sha256, number)),
  );
  return { name, type, size, content };
}

export function refuseUnclean({ state, reason }: Pick<StoredFile, 'state' | 'reason'>): void {
  if (state === 'quarantined') throw new Refusal({ code: 'file-in-quarantine', status: 409 });
  if (state === 'refused')
    throw new Refusal({ code: 'file-refused', status: 410, extra: { reason: reason ?? '' } });
}

export type FileWithContent = StoredFile & { unit: string; sha256: Buffer };

export async function fileWithContent(tx: Tx, id: string): Promise<FileWithContent | undefined> {
  const file = await tx
    .selectFrom('files.file')
    .select(['file_id as id', 'unit_id as unit', 'name', 'type', 'size', 'sha256', 'state', 'reason'])
    .where('file_id', '=', id)
    .executeTakeFirst();
  return file && { ...file, size: Number(file.size), state: file.state as StoredFile['state'] };
}

export async function chunkOf(
  tx: Tx,
  unit: string,
  sha256: Buffer,
  number: number,
): Promise<Buffer | undefined> {
  const chunk = await tx
    .selectFrom('files.chunk')
    .select('bytes')
    .where('unit_id', '=', unit)
    .where('sha256', '=', sha256)
    .where('number', '=', number)
    .executeTakeFirst();
  return chunk?.bytes;
}
