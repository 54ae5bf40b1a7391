import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { Refusal } from '../problems/refusal.ts';
import { serialOf } from './excel-date.ts';
import { formatCodes } from './repack.ts';
import { sheetNames } from './sheet-name.ts';
import { type Cell, columnName, display, toCell } from './table.ts';
import { tableProblem } from './table-problem.ts';
import type { RowsToWrite } from './write-csv.ts';
import { xlsxText } from './xlsx-text.ts';

export type SheetToWrite = {
  /** Made to fit Excel's rules when it does not. */
  readonly name: string;
  /** The first row is the heading: bold, and it stays in view. */
  readonly rows: RowsToWrite;
  /** In characters, from column A on; by the heading's length where nothing is said. */
  readonly widths?: readonly number[];
};

export type WorkbookProperties = {
  readonly title: string;
  /** Of the content: `nb`, `nn`, `sv`, `en`. */
  readonly language: string;
  readonly creator?: string;
  readonly created?: Date;
};

/**
 * A workbook as a stream of bytes. Rows are taken as they are sent, sheet by sheet, and not held. Every text is written
 * as text, so none can become a formula; formulas are written as their result. `readTable` gives every cell back, but
 * for dates before 1900, which Excel has not and which are written as text. The stream fails with a Refusal of
 * `cell-too-long` or `too-many-rows` (with sheet, row and column) where Excel could not open the file, and with a
 * RangeError for a number that is not finite.
 */
export function writeXlsx(sheets: readonly SheetToWrite[], properties: WorkbookProperties): Readable {
  const out = new PassThrough();
  write(sheets, properties, out).catch((cause: unknown) =>
    out.destroy(cause instanceof Error ? cause : new Error('writing failed', { cause })),
  );
  return out;
}

async function write(
  sheets: readonly SheetToWrite[],
  { title, language, creator = 'Omstilt', created = new Date() }: WorkbookProperties,
  out: PassThrough,
): Promise<void> {
  // Without `useSharedStrings` every text stands in its cell; the table of shared ones would hold them all in memory.
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  Object.assign(book, { title, language, creator, lastModifiedBy: creator, created, modified: created });
  const names = sheetNames(sheets.map(({ name }) => name));
  for (const [index, { rows, widths = [] }] of sheets.entries()) {
    const name = names[index] ?? '';
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    let number = 0;
    for await (const values of rows) {
      if (out.destroyed) return;
      number += 1;
      if (number > lastRow) throw tooMuch('too-many-rows', lastRow, number, { sheet: name, row: number });
      const cells = values.map(toCell);
      if (number === 1) setWidths(sheet, cells, widths);
      const row = sheet.getRow(number);
      for (const [at, cell] of cells.entries()) fill(row.getCell(at + 1), cell, number === 1, name);
      row.commit();
      if (number % batchRows === 0) await sent(out);
    }
    sheet.commit();
  }
  await book.commit();
}

const lastRow = 1_048_576;
const batchRows = 100;

/** The writer underneath takes rows faster than they are packed; wait until the reader has caught up. */
async function sent(out: PassThrough): Promise<void> {
  await new Promise(setImmediate);
  if (out.writableNeedDrain && !out.destroyed) await Promise.race([once(out, 'drain'), once(out, 'close')]);
}

function setWidths(sheet: ExcelJS.Worksheet, heading: readonly Cell[], widths: readonly number[]): void {
  for (const [at, cell] of heading.entries())
    sheet.getColumn(at + 1).width = widths[at] ?? Math.min(60, Math.max(10, display(cell).length + 2));
}

function fill(target: ExcelJS.Cell, cell: Cell, heading: boolean, sheet: string): void {
  const shown = cell.kind === 'formula' ? cell.result : cell;
  if (shown.kind === 'empty') return;
  const serial = shown.kind === 'date' ? serialOf(shown.iso) : undefined;
  if (shown.kind === 'number' || shown.kind === 'boolean') target.value = shown.value;
  else if (shown.kind === 'date' && serial !== undefined) {
    target.value = serial;
    target.style = shown.iso.length === 10 ? styles.date : styles['date-time'];
  } else if (shown.kind === 'time') {
    target.value = shown.seconds / 86_400;
    target.style = styles.time;
  } else {
    target.value = inlineText(display(shown), target, sheet);
    target.style = styles.text;
  }
  if (heading) target.style = { ...target.style, ...styles.heading };
}

/** A text with formats, of one piece: it is written in the cell itself, and readers decode it once. */
function inlineText(text: string, target: ExcelJS.Cell, sheet: string): ExcelJS.CellRichTextValue {
  const place = { sheet, row: Number(target.row), column: columnName(Number(target.col)) };
  if (text.length > longestText) throw tooMuch('cell-too-long', longestText, text.length, place);
  return { richText: [{ text: xlsxText(text) }] };
}

const longestText = 32_767;

const styles = {
  text: { alignment: { wrapText: true, vertical: 'top' } },
  date: { numFmt: formatCodes.date, alignment: { vertical: 'top' } },
  'date-time': { numFmt: formatCodes['date-time'], alignment: { vertical: 'top' } },
  time: { numFmt: formatCodes.time, alignment: { vertical: 'top' } },
  heading: { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } },
} as const satisfies Record<string, Partial<ExcelJS.Style>>;

const tooMuch = (
  code: 'cell-too-long' | 'too-many-rows',
  limit: number,
  found: number,
  place: Record<string, string | number>,
) => new Refusal(tableProblem(code, { limit, found, ...place }));
