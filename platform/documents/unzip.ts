import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type TableResult, unreadable } from './table-problem.ts';

export type UnzipLimits = {
  readonly unzipped: number;
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly parts: number;
};

export type Unzipped = {
  readonly names: readonly string[];
  /** The parts that were asked for. */
  readonly parts: ReadonlyMap<string, Buffer>;
  /** Names of parts that are zips themselves. */
  readonly nested: readonly string[];
};

/**
 * Inflates every part, counts what really comes out and stops at the limit; sizes that the file declares are believed
 * by nobody. Keeps only the parts that `keep` asks for. Problems: `unzips-too-large`, `encrypted`, `unsafe` (paths out
 * of the archive, two parts of one name, too many parts), `damaged` (broken structure, wrong checksum or size),
 * `timeout`.
 */
export async function unzip(
  bytes: Uint8Array,
  limits: UnzipLimits,
  keep: (name: string) => boolean,
  signal?: AbortSignal,
): Promise<TableResult<Unzipped>> {
  const names: string[] = [];
  const nested: string[] = [];
  const parts = new Map<string, Buffer>();
  let total = 0;
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      validateEntrySizes: false,
    });
    if (zip.entryCount > limits.parts)
      return unreadable('unsafe', { reason: 'too-many-parts', limit: limits.parts, found: zip.entryCount });
    const seen = new Set<string>();
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (name.endsWith('/')) continue;
      if (entry.isEncrypted()) return unreadable('encrypted');
      // Office takes names without regard to case: two that differ only there are one part with two contents.
      if (seen.has(name.toLowerCase())) return unreadable('unsafe', { reason: 'duplicate-part', part: name });
      seen.add(name.toLowerCase());
      names.push(name);
      const part = await inflate(zip, entry, limits, total, keep(name), signal);
      if (!part.ok) return part;
      total += part.value.size;
      if (part.value.zip) nested.push(name);
      if (part.value.content) parts.set(name, part.value.content);
    }
    return { ok: true, value: { names, parts, nested } };
  } catch (cause) {
    return brokenZip(cause);
  }
}

type Inflated = { readonly size: number; readonly zip: boolean; readonly content?: Buffer };

async function inflate(
  zip: ZipFile,
  entry: Entry,
  limits: UnzipLimits,
  before: number,
  keep: boolean,
  signal: AbortSignal | undefined,
): Promise<TableResult<Inflated>> {
  const chunks: Buffer[] = [];
  let [size, checksum, head] = [0, 0, Buffer.alloc(0)];
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const piece: Buffer = chunk;
    size += piece.length;
    if (before + size > limits.unzipped)
      return unreadable('unzips-too-large', { limit: limits.unzipped, found: before + size });
    if (size > limits.ratioFrom && size > entry.compressedSize * limits.ratio)
      return unreadable('unzips-too-large', {
        limit: limits.unzipped,
        found: before + size,
        ratio: limits.ratio,
      });
    if (signal?.aborted) return unreadable('timeout');
    checksum = crc32(piece, checksum);
    if (head.length < 4) head = Buffer.concat([head, piece.subarray(0, 4 - head.length)]);
    if (keep) chunks.push(piece);
  }
  if (size !== entry.uncompressedSize) return unreadable('damaged', { reason: 'size', part: entry.fileName });
  if (checksum !== entry.crc32) return unreadable('damaged', { reason: 'checksum', part: entry.fileName });
  const content = keep ? { content: Buffer.concat(chunks) } : {};
  return { ok: true, value: { size, zip: isZip(head), ...content } };
}

/** A local header, or the end record of a zip without entries. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

function brokenZip(cause: unknown): TableResult<never> {
  const said = cause instanceof Error ? cause.message : '';
  return /absolute path|relative path|invalid characters/.test(said)
    ? unreadable('unsafe', { reason: 'path' })
    : unreadable('damaged', { reason: 'zip' });
}
