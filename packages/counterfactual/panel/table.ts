import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { shown } from '../errors/shown.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { type Delimiter, delimiterOf } from './delimiter.ts';
import { nearestTo } from './spelling.ts';

/** Named columns of text. What is a number is decided where a number is asked for. */
export type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** For each row the line on which it begins; for rows that were not text, their number. */
  readonly lines: readonly number[];
  /** Whether `1,5` can be one and a half: not where commas separate the cells. */
  readonly decimalComma: boolean;
};

/**
 * A table of a CSV text: commas, semicolons, tabs or bars between the cells (found by itself, or given); with or without
 * byte-order mark, quotes and spaces around; any line ends. Lines with nothing in them are passed over, and so is Excel's `sep=;`.
 * Throws `CounterfactualError` with line and column: `no-text`, `not-text`, `wrong-encoding`, `one-column`, `no-rows`,
 * `same-column-twice`, `row-length`, and what `csvRecords` throws.
 */
export function readTable(text: string, options: { readonly delimiter?: Delimiter } = {}): Table {
  refuseUnreadable(text);
  const { body, said } = withoutPreamble(text);
  const delimiter = options.delimiter ?? said ?? delimiterOf(body) ?? ',';
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  let header: CsvRecord | undefined;
  for (const record of csvRecords(body, delimiter)) {
    if (record.cells.every((cell) => cell === '')) continue;
    if (header === undefined) {
      header = record;
      refuseHeader(header);
      continue;
    }
    if (record.cells.length !== header.cells.length) throw rowLength(record, header);
    rows.push(record.cells);
    lines.push(record.line);
  }
  if (header === undefined || rows.length === 0) throw nothingIn(header);
  return { columns: columnsOf(header), rows, lines, decimalComma: delimiter !== ',' };
}

/** The position of a column. Throws `no-such-column` with the names that are nearest. */
export function columnIn({ columns }: Table, name: string): number {
  const at = columns.indexOf(name);
  if (at >= 0) return at;
  const near = nearestTo(name, columns);
  throw new CounterfactualError({
    code: 'no-such-column',
    found: `there is no column “${name}” among ${columns.length}`,
    where: { column: name },
    why: 'The panel is made of the columns that are named.',
    remedy: `Name one of the columns${near.length > 0 ? `; the nearest are ${near.join(', ')}` : ''}.`,
  });
}

/** A column without a name, as of row numbers, is called by its position. */
const columnsOf = ({ cells }: CsvRecord) => cells.map((name, at) => name || `column ${at + 1}`);

function withoutPreamble(text: string): { body: string; said?: Delimiter } {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const said = /^sep=([,;\t|])[ ]*(?=[\r\n])/.exec(body);
  // The line end stays, so that the lines keep their numbers.
  return said ? { body: body.slice(said[0].length), said: said[1] as Delimiter } : { body };
}

function refuseUnreadable(text: string): void {
  const why = 'Names of units that are read wrongly match nothing.';
  const nought = text.indexOf('\0');
  if (nought >= 0)
    throw new CounterfactualError({
      code: 'not-text',
      found: 'the file holds characters that are in no text',
      where: placeOf(text, nought),
      why,
      remedy: 'Save the sheet as “CSV UTF-8”; a workbook or an archive is not a CSV.',
    });
  const strange = text.indexOf('\uFFFD');
  if (strange >= 0)
    throw new CounterfactualError({
      code: 'wrong-encoding',
      found: 'a letter could not be read',
      where: placeOf(text, strange),
      why,
      remedy: 'Read the file in the encoding it was written in (often Windows-1252), or save it as UTF-8.',
    });
}

function placeOf(text: string, at: number) {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: `character ${(before.at(-1)?.length ?? 0) + 1}` };
}

function refuseHeader(header: CsvRecord): void {
  const columns = columnsOf(header);
  const where = { line: header.line };
  if (columns.length === 1)
    throw new CounterfactualError({
      code: 'one-column',
      found: `there is one column, “${shown(columns[0] as string)}”`,
      where,
      why: 'A panel needs a unit, a period and an outcome.',
      remedy: 'Separate the cells by comma, semicolon, tab or bar.',
    });
  const twice = columns.find((name, at) => columns.indexOf(name) < at);
  if (twice === undefined) return;
  throw new CounterfactualError({
    code: 'same-column-twice',
    found: `two columns are called “${twice}”`,
    where: { ...where, column: twice },
    why: 'Which of them is meant would be a guess.',
    remedy: 'Give one of them another name. The first line must be the names.',
  });
}

function rowLength({ cells, line }: CsvRecord, header: CsvRecord): CounterfactualError {
  const columns = columnsOf(header);
  return new CounterfactualError({
    code: 'row-length',
    found: `the line has ${cells.length} cells, and there are ${columns.length} columns`,
    where: { line, column: columns[cells.length] ?? String(columns.length + 1) },
    why: 'Which cell is missing or too many would be a guess.',
    remedy:
      'Leave an empty cell where there is no value, and put cells that hold the separator itself in quotes.',
  });
}

const nothingIn = (header: CsvRecord | undefined) =>
  header
    ? new CounterfactualError({
        code: 'no-rows',
        found: 'there are names of columns, and no rows',
        where: { line: header.line },
        why: 'There is nothing to estimate from.',
        remedy: 'Add the rows below the names.',
      })
    : new CounterfactualError({
        code: 'no-text',
        found: 'the text is empty',
        why: 'There is nothing to estimate from.',
        remedy: 'Give a text with the names of the columns in its first line.',
      });
