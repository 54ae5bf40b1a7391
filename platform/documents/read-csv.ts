import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { DecodedText } from './decode-text.ts';
import { type Delimiter, findDelimiter } from './delimiter.ts';
import { unguarded } from './formula-guard.ts';
import { type Row, text as textCell, trimmed } from './table.ts';
import type { TableLimits } from './table-limits.ts';
import { type TableResult, unreadable } from './table-problem.ts';
import { tooMuch } from './too-much.ts';

export type ReadCsv = { readonly rows: readonly Row[]; readonly delimiter: Delimiter };

/**
 * Every cell is text: CSV knows nothing else, and guessing here would turn "1-2" into a date. Rows are numbered as Excel
 * shows them (a quoted line break does not begin a row). Works in slices, so that other requests get their turn.
 * Problems: `too-many-rows`, `too-many-columns`, `too-many-cells`, `cell-too-long`, `damaged` (a quote that never
 * closes), `timeout`.
 */
export async function readCsv(
  source: DecodedText,
  limits: TableLimits,
  signal?: AbortSignal,
): Promise<TableResult<ReadCsv>> {
  const { delimiter, declaredIn } = findDelimiter(source.text);
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
  const slices = Readable.from(inSlices(Buffer.from(source.text.slice(declaredIn.length), 'utf8')));
  slices.pipe(parser);
  const rows: Row[] = [];
  let [number, cells] = [0, 0];
  try {
    for await (const record of parser) {
      number += 1;
      const fields: readonly string[] = record;
      const row = trimmed(number, fields.map(unguarded).map(textCell));
      if (signal?.aborted) return unreadable('timeout');
      if (!row) continue;
      const excess = tooMuch(row, rows.length + 1, cells + row.cells.length, limits);
      if (excess) return excess;
      cells += row.cells.length;
      rows.push(row);
    }
    return { ok: true, value: { rows, delimiter } };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return unreadable('damaged', { reason: 'quotes', row: number + 1 });
  } finally {
    slices.destroy();
    parser.destroy();
  }
}

/** Slices of bytes, not of text: a text cut inside a pair of surrogates loses the letter. */
async function* inSlices(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) {
    yield bytes.subarray(at, at + 65_536);
    await new Promise(setImmediate);
  }
}
