import type { Readable } from 'node:stream';
import type { Tx } from '#platform/database/database.ts';
import { enqueue } from '#platform/jobs/enqueue.ts';
import { safeFileName } from './file-name.ts';
import { keepContent } from './keep-content.ts';
import { spool } from './spool.ts';
import type { StoredFile } from './stored-file.ts';

export type NewFile = { unit: string; by: string; id: string; name: string; content: Readable };

/**
 * Keeps an upload in a unit, in quarantine, and has it checked. Refuses one that is empty or too large. Everything is the
 * caller's transaction: without its commit there is no file and no job.
 */
export async function keepFile(tx: Tx, { unit, by, id, name, content }: NewFile): Promise<StoredFile> {
  const spooled = await spool(content);
  try {
    const file = { id, name: safeFileName(name), type: 'application/octet-stream', size: spooled.size };
    await keepContent(tx, unit, spooled);
    await tx
      .insertInto('files.file')
      .values({
        unit_id: unit,
        file_id: id,
        name: file.name,
        type: file.type,
        size: file.size,
        sha256: spooled.sha256,
        uploaded_by: by,
      })
      .execute();
    await enqueue(tx, { task: 'files.check', unit, subject: id, once: `files.check/${id}` });
    return { ...file, state: 'quarantined', reason: null };
  } finally {
    await spooled.close();
  }
}
