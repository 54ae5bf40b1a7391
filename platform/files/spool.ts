import { createHash } from 'node:crypto';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal } from '#platform/problems/refusal.ts';
import { largestUpload, tooLarge } from './largest-upload.ts';

/** The size of a piece in the database. */
export const chunkSize = 1024 * 1024;

/** An upload that is here in whole: known by its hash, and read again piece by piece. */
export type Spooled = {
  readonly size: number;
  readonly sha256: Buffer;
  chunk(number: number): Promise<Buffer>;
  /** All of it in memory, when it must be looked at as one piece. */
  whole(): Promise<Buffer>;
  close(): Promise<void>;
};

/**
 * Takes an upload in to a file without a name. A content is kept under its hash, which is known when its last byte is here: by
 * then it may have come slowly, be too large, or be one that is kept already. So nothing is written to the database before, no row
 * is moved to another key after, and what is broken off leaves no trace: the system takes the file back when it is closed,
 * also when the process is killed. Memory stays flat: one piece at a time.
 */
export async function spool(content: Readable): Promise<Spooled> {
  const file = await namelessFile();
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const piece of content as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > largestUpload) throw tooLarge(size);
      hash.update(piece);
      await file.writev([piece]);
    }
    if ((content as Readable & { truncated?: boolean }).truncated) throw tooLarge();
    if (size === 0)
      throw new Refusal({ code: 'invalid', status: 400, fields: [{ field: 'file', code: 'empty-file' }] });
    return {
      size,
      sha256: hash.digest(),
      chunk: (number) => chunkAt(file, number * chunkSize, Math.min(chunkSize, size - number * chunkSize)),
      whole: () => chunkAt(file, 0, size),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function namelessFile(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'omstilt-upload-'));
  try {
    return await open(join(folder, 'content'), 'wx+', 0o600);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function chunkAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const chunk = Buffer.allocUnsafe(length);
  for (let read = 0; read < length; ) {
    const { bytesRead } = await file.read(chunk, read, length - read, position + read);
    if (bytesRead === 0) throw new Error('an upload was cut short on its way to the database');
    read += bytesRead;
  }
  return chunk;
}
