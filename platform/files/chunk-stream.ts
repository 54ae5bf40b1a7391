import { Readable } from 'node:stream';

/**
 * A file's bytes as its reader asks for them. Each piece is fetched for itself, when the one before has left: no transaction,
 * and no more than two pieces, wait for somebody who reads slowly. Ends before the end (with an error, so that the reader knows) when a
 * piece is missing.
 */
export function chunkStream(size: number, fetch: (number: number) => Promise<Buffer | undefined>): Readable {
  return Readable.from(pieces(size, fetch), { objectMode: false, highWaterMark: 1 });
}

async function* pieces(size: number, fetch: (number: number) => Promise<Buffer | undefined>) {
  let sent = 0;
  for (let number = 0; sent < size; number += 1) {
    const bytes = await fetch(number);
    if (!bytes) throw new Error(`piece ${number} of a file is missing`);
    sent += bytes.length;
    yield bytes;
  }
}
