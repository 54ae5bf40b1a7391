import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { CsvRefused, type CsvRow, endless, hasContent, longestRow, tooManyBlank } from './csv-row.ts';
import type { Delimiter } from './delimiter.ts';
import type { TableLimits } from './table-limits.ts';
import { tableProblem } from './table-problem.ts';

/** The rows of a text in which something is quoted: from `first` on, after the rows that were counted before it. */
export async function* quotedRows(
  first: string,
  more: AsyncIterator<string>,
  delimiter: Delimiter,
  { blankRows }: Pick<TableLimits, 'blankRows'>,
  before: { readonly number: number; readonly blank: number },
): AsyncGenerator<readonly CsvRow[]> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    // Counted, not made: the library makes an error of every row that has fewer cells than the first, 45 µs each.
    skip_empty_lines: true,
    info: true,
  });
  const soFar = () => ({
    ended: parser.info.records + parser.info.empty_lines,
    blank: before.blank + parser.info.empty_lines,
  });
  const slices = Readable.from(inSlices(first, more, soFar, blankRows));
  slices.on('error', (error) => parser.destroy(error));
  slices.pipe(parser);
  let [number, withoutContent, batch] = [before.number, 0, [] as CsvRow[]];
  try {
    for await (const record of parser) {
      const { record: fields, info }: { record: readonly string[]; info: Info } = record;
      number = before.number + info.records + info.empty_lines;
      if (hasContent(fields)) batch.push({ number, fields });
      else withoutContent += 1;
      const blank = before.blank + withoutContent + info.empty_lines;
      if (blank > blankRows) throw tooManyBlank(blankRows, blank);
      if (batch.length < batchRows) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  } catch (cause) {
    if (cause instanceof EndlessRow) throw endless(number + 1);
    if (!(cause instanceof CsvError)) throw cause;
    throw new CsvRefused(tableProblem('damaged', { reason: 'quotes', row: number + 1 }));
  } finally {
    slices.destroy();
    parser.destroy();
  }
}

const batchRows = 256;

/**
 * The text in slices. Ends when no row has ended for long: a row is held whole before it can be judged, and 9 MB of semicolons became
 * nine million cells.
 */
async function* inSlices(
  first: string,
  more: AsyncIterator<string>,
  soFar: () => { readonly ended: number; readonly blank: number },
  blankRows: number,
): AsyncGenerator<Buffer> {
  let [ended, given] = [0, 0];
  for (let piece: string | undefined = first; piece !== undefined; ) {
    const bytes = Buffer.from(piece, 'utf8');
    for (let at = 0; at < bytes.length; at += slice) {
      const now = soFar();
      if (now.blank > blankRows) throw tooManyBlank(blankRows, now.blank);
      if (now.ended > ended) [ended, given] = [now.ended, 0];
      if (given > longestRow) throw new EndlessRow();
      const part = bytes.subarray(at, at + slice);
      given += part.length;
      yield part;
      await new Promise(setImmediate);
    }
    const next: IteratorResult<string, unknown> = await more.next();
    piece = next.done ? undefined : next.value;
  }
}

/** As much as is parsed without a pause. */
const slice = 16_384;

class EndlessRow extends Error {}
