import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { UnzipLimits } from './unzip.ts';
import { ZipRefused } from './zip-refused.ts';

export type OpenZip = {
  readonly names: ReadonlySet<string>;
  /** Unpacks a part piece by piece, and throws `ZipRefused` when it is not what the zip says of it. */
  read(name: string): AsyncGenerator<Buffer>;
  close(): void;
};

/**
 * Opens a zip that may be large: its parts stay in the file until they are asked for. Sizes that it declares are believed by
 * nobody: what comes out is counted, over each part and over all that were read.
 */
export async function openZip(path: string, limits: UnzipLimits): Promise<OpenZip> {
  const zip = await opened(path);
  try {
    const entries = await entriesOf(zip, limits);
    const seen = new Map<string, number>();
    return {
      names: new Set(entries.keys()),
      read: (name) => {
        const entry = entries.get(name);
        if (!entry) throw new ZipRefused('damaged', name);
        return unpacked(zip, entry, limits, seen);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function opened(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { validateEntrySizes: false, autoClose: false });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== undefined) throw cause;
    throw new ZipRefused('not-a-zip', undefined, { cause });
  }
}

async function entriesOf(zip: ZipFile, { parts }: UnzipLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > parts) throw new ZipRefused('unsafe');
  const entries = new Map<string, Entry>();
  const names = new Set<string>();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (name.endsWith('/')) continue;
      if (entry.isEncrypted()) throw new ZipRefused('encrypted', name);
      // Unpacked on many machines, two names that differ by case only are one file.
      if (names.has(name.toLowerCase())) throw new ZipRefused('unsafe', name);
      names.add(name.toLowerCase());
      entries.set(name, entry);
    }
  } catch (cause) {
    if (cause instanceof ZipRefused) throw cause;
    const said = cause instanceof Error ? cause.message : '';
    const path = /(?:absolute path|relative path|invalid characters in fileName): (.*)/s.exec(said)?.[1];
    throw new ZipRefused(path === undefined ? 'not-a-zip' : 'unsafe', path, { cause });
  }
  return entries;
}

async function* unpacked(
  zip: ZipFile,
  entry: Entry,
  limits: UnzipLimits,
  seen: Map<string, number>,
): AsyncGenerator<Buffer> {
  const name = entry.fileName;
  seen.set(name, 0);
  const before = [...seen.values()].reduce((sum, size) => sum + size, 0);
  let [size, checksum] = [0, 0];
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const piece: Buffer = chunk;
      size += piece.length;
      seen.set(name, size);
      const bomb = size > limits.ratioFrom && size > entry.compressedSize * limits.ratio;
      if (bomb || before + size > limits.unzipped) throw new ZipRefused('unpacks-too-large', name);
      checksum = crc32(piece, checksum);
      yield piece;
    }
  } catch (cause) {
    if (cause instanceof ZipRefused) throw cause;
    throw new ZipRefused('damaged', name, { cause });
  }
  if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw new ZipRefused('damaged', name);
}
