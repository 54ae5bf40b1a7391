import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
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
 * Problems: `too-many-rows`, `too-many-blank-rows`, `too-many-columns`, `too-many-cells`, `cell-too-long`, `damaged` (a quote
 * that never closes, a row that never ends), `timeout`.
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
    // Counted, not made: the library makes an error of every row that has fewer cells than the first, 45 µs each.
    skip_empty_lines: true,
    info: true,
  });
  const bytes = Buffer.from(source.text.slice(declaredIn.length), 'utf8');
  const slices = Readable.from(inSlices(bytes, () => parser.info, limits));
  slices.on('error', (error) => parser.destroy(error));
  slices.pipe(parser);
  const rows: Row[] = [];
  let [number, withoutContent, cells] = [0, 0, 0];
  try {
    for await (const record of parser) {
      const { record: fields, info }: { record: readonly string[]; info: Info } = record;
      number = info.records + info.empty_lines;
      const row = trimmed(number, fields.map(unguarded).map(textCell));
      if (signal?.aborted) return unreadable('timeout');
      if (!row) withoutContent += 1;
      const blank = withoutContent + info.empty_lines;
      if (blank > limits.blankRows) throw new TooManyBlank(blank);
      if (!row) continue;
      const excess = tooMuch(row, rows.length + 1, cells + row.cells.length, limits);
      if (excess) return excess;
      cells += row.cells.length;
      rows.push(row);
    }
    return { ok: true, value: { rows, delimiter } };
  } catch (cause) {
    if (cause instanceof TooManyBlank)
      return unreadable('too-many-blank-rows', { limit: limits.blankRows, found: cause.found });
    if (cause instanceof EndlessRow) return unreadable('damaged', { reason: 'row-length', row: number + 1 });
    if (!(cause instanceof CsvError)) throw cause;
    return unreadable('damaged', { reason: 'quotes', row: number + 1 });
  } finally {
    slices.destroy();
    parser.destroy();
  }
}

/**
 * Slices of bytes, not of text: a text cut inside a pair of surrogates loses the letter. Ends when no row has ended for long:
 * a row is held whole before it can be judged, and 9 MB of semicolons became nine million cells.
 */
async function* inSlices(bytes: Buffer, soFar: () => Info, limits: TableLimits): AsyncGenerator<Buffer> {
  let [ended, since] = [0, 0];
  for (let at = 0; at < bytes.length; at += slice) {
    const { records, empty_lines: blank } = soFar();
    if (blank > limits.blankRows) throw new TooManyBlank(blank);
    if (records + blank > ended) [ended, since] = [records + blank, at];
    if (at - since > longestRow) throw new EndlessRow();
    yield bytes.subarray(at, at + slice);
    await new Promise(setImmediate);
  }
}

/** As much as is parsed without a pause. */
const slice = 16_384;

/** 50 cells of 20,000 characters, with what waits between slices and parser. */
const longestRow = 3_000_000;

class EndlessRow extends Error {}

class TooManyBlank extends Error {
  readonly found: number;
  constructor(found: number) {
    super('too many rows without content');
    this.found = found;
  }
}
