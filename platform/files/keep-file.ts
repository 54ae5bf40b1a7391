import type { Tx } from '#platform/database/database.ts';
import { enqueue } from '#platform/jobs/enqueue.ts';
import { safeFileName } from './file-name.ts';
import { type Content, keepContent } from './keep-content.ts';
import type { StoredFile } from './stored-file.ts';

export type NewFile = { unit: string; by: string; id: string; name: string; content: Content };

/**
 * Keeps an upload in a unit, in quarantine, and has it checked. Everything is the caller's transaction: without its commit there is no
 * file and no job.
 */
export async function keepFile(tx: Tx, { unit, by, id, name, content }: NewFile): Promise<StoredFile> {
  const { size, sha256 } = content;
  const file = { id, name: safeFileName(name), type: 'application/octet-stream', size };
  await keepContent(tx, unit, content);
  await tx
    .insertInto('files.file')
    .values({ unit_id: unit, file_id: id, name: file.name, type: file.type, size, sha256, uploaded_by: by })
    .execute();
  await enqueue(tx, { task: 'files.check', unit, subject: id, once: `files.check/${id}` });
  return { ...file, state: 'quarantined', reason: null };
}
