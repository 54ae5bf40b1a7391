import type { Readable } from 'node:stream';
import { contentKind } from './content-kind.ts';
import { decodeText, type Encoding } from './decode-text.ts';
import type { Delimiter } from './delimiter.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Sheet } from './table.ts';
import { type TableLimits, tableLimits } from './table-limits.ts';
import { type TableResult, unreadable } from './table-problem.ts';

/** The sheets, and how they were read so that a preview can say it. */
export type Table =
  | { readonly format: 'xlsx'; readonly sheets: readonly Sheet[]; readonly macros: boolean }
  | {
      readonly format: 'csv';
      readonly sheets: readonly Sheet[];
      readonly encoding: Encoding;
      readonly delimiter: Delimiter;
    };

export type ReadTableOptions = {
  /** The file's name as sent; names the sheet of a CSV file and decides nothing. */
  readonly name: string;
  readonly limits?: Partial<TableLimits>;
  /** The built thread for workbooks, where it does not lie beside the running program. */
  readonly workbookScript?: URL;
};

/**
 * Reads a table that somebody sent: XLSX or CSV, told apart by content. Nothing in it is evaluated, run or fetched.
 * For any bytes the answer is a table or a `TableProblem` (table-problem.ts lists the codes with what they hold); it
 * rejects only when the stream given fails or the program is not built. Limits: table-limits.ts.
 */
export async function readTable(
  source: Uint8Array | Readable,
  options: ReadTableOptions,
): Promise<TableResult<Table>> {
  const limits: TableLimits = { ...tableLimits, ...options.limits };
  const bytes = await gathered(source, limits.bytes);
  if (bytes === undefined) return unreadable('too-large', { limit: limits.bytes, found: limits.bytes + 1 });
  const result = await read(bytes, limits, options);
  if (!result.ok)
    return result.problem.code === 'timeout'
      ? unreadable('timeout', { limit: limits.milliseconds / 1000 })
      : result;
  const filled = result.value.sheets.some(({ rows }) => rows.length > 0);
  return filled ? result : unreadable('empty');
}

async function read(
  bytes: Uint8Array,
  limits: TableLimits,
  options: ReadTableOptions,
): Promise<TableResult<Table>> {
  if (bytes.length === 0) return unreadable('empty');
  const kind = await contentKind(bytes);
  if (kind === 'zip') {
    const workbook = await readXlsx(bytes, limits, options.workbookScript);
    return workbook.ok ? { ok: true, value: { format: 'xlsx', ...workbook.value } } : workbook;
  }
  if (kind === 'encrypted-office') return unreadable('encrypted');
  const source = kind === 'text' ? decodeText(bytes) : undefined;
  if (!source) return unreadable('not-a-table', { found: kind });
  const table = await readCsv(source, limits, AbortSignal.timeout(limits.milliseconds));
  if (!table.ok) return table;
  const { rows, delimiter } = table.value;
  const sheet: Sheet = { name: options.name.replace(/\.[^.]*$/, ''), hidden: false, rows };
  return { ok: true, value: { format: 'csv', sheets: [sheet], encoding: source.encoding, delimiter } };
}

/** All of the source, or undefined as soon as it is more than the limit; then the rest is not read. */
async function gathered(source: Uint8Array | Readable, limit: number): Promise<Uint8Array | undefined> {
  if (source instanceof Uint8Array) return source.length > limit ? undefined : source;
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of source) {
    const bytes = Buffer.from(piece);
    length += bytes.length;
    if (length > limit) return undefined;
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}
