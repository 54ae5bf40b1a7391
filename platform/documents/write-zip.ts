import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { directoryRecord, endRecord, localRecord, type ZipPart } from './zip-records.ts';

export type ZipWriter = {
  /** Writes a part piece by piece, and tells how long it is and what it hashes to. */
  add(
    name: string,
    content: AsyncIterable<Uint8Array>,
    packing: ZipPart['packing'],
  ): Promise<{ bytes: number; sha256: string }>;
  /** Writes the directory, without which it is no zip. */
  end(): Promise<void>;
};

/**
 * A zip written into an open file, of which no more than a piece is ever held. What a part's record says is known when the
 * part has passed: the record is written first for its length, and once more when it is true.
 */
export function writeZip(file: Pick<FileHandle, 'write'>): ZipWriter {
  const directory: Buffer[] = [];
  let offset = 0;
  const put = async (bytes: Uint8Array, at: number) => {
    let written = 0;
    while (written < bytes.length)
      written += (await file.write(bytes, written, bytes.length - written, at + written)).bytesWritten;
  };
  const append = async (bytes: Uint8Array) => {
    if (offset + bytes.length > largestZip) throw new RangeError('A zip holds no more than 4 GB');
    await put(bytes, offset);
    offset += bytes.length;
  };
  return {
    add: async (name, content, packing) => {
      const begins = offset;
      const seen = { checksum: 0, size: 0, hash: createHash('sha256') };
      await append(localRecord({ name, packing, checksum: 0, packed: 0, size: 0 }));
      const from = offset;
      for await (const piece of packed(watched(content, seen), packing)) await append(piece);
      const { checksum, size } = seen;
      const part: ZipPart = { name, packing, checksum, packed: offset - from, size };
      await put(localRecord(part), begins);
      directory.push(directoryRecord(part, begins));
      return { bytes: size, sha256: seen.hash.digest('hex') };
    },
    end: async () => {
      if (directory.length > mostParts) throw new RangeError(`A zip holds no more than ${mostParts} parts`);
      const begins = offset;
      for (const record of directory) await append(record);
      await append(endRecord(directory.length, offset - begins, begins));
    },
  };
}

/** What a zip's fields of 32 and 16 bits hold. */
const largestZip = 0xffff_fffe;
const mostParts = 0xfffe;

async function* watched(
  content: AsyncIterable<Uint8Array>,
  seen: { checksum: number; size: number; hash: ReturnType<typeof createHash> },
): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    seen.checksum = crc32(piece, seen.checksum);
    seen.size += piece.byteLength;
    seen.hash.update(piece);
    yield piece;
  }
}

const packed = (
  content: AsyncIterable<Uint8Array>,
  packing: ZipPart['packing'],
): AsyncIterable<Uint8Array> => (packing === 'stored' ? content : deflated(content));

async function* deflated(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const deflate = createDeflateRaw();
  const source = Readable.from(content, { objectMode: true });
  source.on('error', (error) => deflate.destroy(error));
  yield* source.pipe(deflate) as AsyncIterable<Buffer>;
}
