import { z } from 'zod';
import { BackupRefused } from './backup-refused.ts';

/**
 * A backup is one gzip file of text, which `zcat` shows: a line that says what it is, then for each table a line that
 * names it and its rows as PostgreSQL's COPY writes them, ended by `\.` as in pg_dump (COPY writes no such line itself),
 * and last a line with the number of rows and the SHA-256 of each table, and the heads of the audit's chains.
 * No schema: that is what the migrations are, whose numbers and hashes are in the first line.
 */
export const opening = z.object({
  format: z.literal('omstilt-backup'),
  version: z.literal(1),
  made: z.iso.datetime(),
  postgres: z.string(),
  migrations: z.array(z.object({ number: z.int(), name: z.string(), hash: z.string() })).min(1),
});
export type Opening = z.output<typeof opening>;

export const section = z.object({ table: z.string(), columns: z.array(z.string()) });

export const closing = z.object({
  tables: z.record(z.string(), z.object({ rows: z.int(), sha256: z.string() })),
  heads: z.array(z.object({ unit: z.string(), sequence: z.int(), hash: z.string() })),
});
export type Closing = z.output<typeof closing>;

export const endOfRows = Buffer.from('\\.\n');

export type BackupReader = {
  /** The next line as what it should be. */
  line<T extends z.ZodType>(shape: T): Promise<z.output<T>>;
  /** The rows up to the end of the section, whole lines at a time. */
  rows(): AsyncGenerator<Buffer>;
  /** Sees that nothing comes after the last line. */
  end(): Promise<void>;
};

/** Reads a backup piece by piece, however large it is. */
export function readBackup(source: AsyncIterator<Buffer>): BackupReader {
  let held: Buffer = Buffer.alloc(0);
  const more = async () => {
    const { value, done } = await source.next();
    if (done) throw new BackupRefused('damaged', 'It ends in the middle. Take another copy of the file.');
    held = held.length === 0 ? value : Buffer.concat([held, value]);
  };
  const take = (length: number) => {
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    return taken;
  };
  return {
    line: async (shape) => {
      while (!held.includes('\n')) {
        if (held.length > longestLine) throw notOurs();
        await more();
      }
      return parsed(shape, take(held.indexOf('\n') + 1));
    },
    rows: async function* () {
      for (;;) {
        if (held.subarray(0, endOfRows.length).equals(endOfRows)) {
          take(endOfRows.length);
          return;
        }
        const end = held.indexOf(`\n${endOfRows}`);
        const whole = (end < 0 ? held.lastIndexOf('\n') : end) + 1;
        if (whole > 0) yield take(whole);
        else await more();
      }
    },
    end: async () => {
      if (held.length === 0 && (await source.next()).done) return;
      throw new BackupRefused('damaged', 'More follows where it should end. Take another copy of the file.');
    },
  };
}

const longestLine = 64 * 1024 * 1024;

const notOurs = (cause?: unknown) =>
  new BackupRefused('not-a-backup', 'Give the file that `omstilt backup` wrote.', { cause });

function parsed<T extends z.ZodType>(shape: T, line: Buffer): z.output<T> {
  try {
    return shape.parse(JSON.parse(line.toString('utf8')));
  } catch (cause) {
    throw notOurs(cause);
  }
}
