import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * A file that somebody has. It may be opened more than once: it is looked at first, and begun again when it turns out to be written in
 * another way than its beginning let believe.
 */
export type StatisticsFile = {
  /** As it was sent; it decides nothing but the name of a table of a text file, and may tell the year. */
  readonly name: string;
  /** Its length, where that is known: for the progress only. */
  readonly bytes: number | null;
  open(): AsyncIterable<Uint8Array>;
};

/** A file on this machine; never held whole. */
export const fileAt = (path: string): StatisticsFile => ({
  name: basename(path),
  bytes: statSync(path).size,
  open: () => createReadStream(path, { highWaterMark: 65_536 }),
});

/** A file that is held already. */
export const fileOf = (name: string, bytes: Uint8Array): StatisticsFile => ({
  name,
  bytes: bytes.length,
  async *open() {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  },
});
