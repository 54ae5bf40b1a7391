import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { guarded } from './formula-guard.ts';
import { type Cell, type CellValue, display, toCell } from './table.ts';

export type CsvOptions = {
  /** `;` is what Excel opens in Norway and Sweden; numbers then have a decimal comma, with `,` a point. */
  readonly delimiter?: ';' | ',';
  /** A byte order mark, without which Excel reads æøå wrong. */
  readonly bom?: boolean;
};

export type RowsToWrite = Iterable<readonly CellValue[]> | AsyncIterable<readonly CellValue[]>;

/**
 * A CSV file (RFC 4180, UTF-8) as a stream of bytes that never holds more than some hundred rows. No text can become a
 * formula where it is opened, and `readTable` gives every text back exactly; only U+0000 is left out, which no text
 * file holds. Formulas are written as their result. The stream fails with a RangeError for a number that is not finite.
 */
export function writeCsv(rows: RowsToWrite, { delimiter = ';', bom = true }: CsvOptions = {}): Readable {
  return Readable.from(inBatches(rows, delimiter, bom), { objectMode: false });
}

async function* inBatches(rows: RowsToWrite, delimiter: ';' | ',', bom: boolean): AsyncGenerator<Buffer> {
  if (bom) yield Buffer.from('\ufeff');
  let batch: string[][] = [];
  for await (const row of rows) {
    batch.push(row.map((value) => written(toCell(value), delimiter)));
    if (batch.length < batchRows) continue;
    yield lines(batch, delimiter);
    batch = [];
  }
  if (batch.length > 0) yield lines(batch, delimiter);
}

const batchRows = 500;

const lines = (batch: string[][], delimiter: ';' | ',') =>
  Buffer.from(stringify(batch, { delimiter, record_delimiter: '\r\n', quoted_match }), 'utf8');

/**
 * Quoted is whatever could be taken for structure: any delimiter that readers guess at, line ends, blanks at the ends,
 * `sep=`, and a beginning that is neither letter nor digit, by which the file could pass for HTML or a script.
 */
const quoted_match = /[;,\t|"\r\n]|^[^\p{L}\p{N}-]|^sep=|\s$/u;

function written(cell: Cell, delimiter: ';' | ','): string {
  if (cell.kind === 'formula') return written(cell.result, delimiter);
  if (cell.kind === 'number') return delimiter === ';' ? display(cell).replace('.', ',') : display(cell);
  return cell.kind === 'text' ? guarded(cell.text.replaceAll('\0', '')) : display(cell);
}
