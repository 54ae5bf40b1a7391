import type { Cell as ExcelCell, CellValue as ExcelValue, Workbook } from 'exceljs';
import { type DateFormat, type DateSystem, dateCell, dateFormat } from './excel-date.ts';
import { type Cell, empty, type PlainCell, type Row, text, trimmed } from './table.ts';

/** The rows with content of each sheet of a parsed workbook. `dates` is the system of the file it was made from. */
export function* workbookRows(workbook: Workbook, dates: DateSystem): Generator<Row[]> {
  for (const sheet of workbook.worksheets) {
    const rows: Row[] = [];
    sheet.eachRow((row, number) => {
      const cells: Cell[] = [];
      row.eachCell((cell, column) => {
        while (cells.length < column - 1) cells.push(empty);
        cells.push(readCell(cell, dates));
      });
      const kept = trimmed(number, cells);
      if (kept) rows.push(kept);
    });
    yield rows;
  }
}

function readCell(cell: ExcelCell, dates: DateSystem): Cell {
  const { value } = cell;
  const format = cell.numFmt === undefined ? undefined : dateFormat(cell.numFmt);
  if (typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value))
    return { kind: 'formula', text: `=${formulaText(cell)}`, result: plain(cell.result, format, dates) };
  return plain(value, format, dates);
}

function plain(value: ExcelValue | undefined, format: DateFormat | undefined, dates: DateSystem): PlainCell {
  if (value === null || value === undefined) return empty;
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number')
    return Number.isFinite(value) ? { kind: 'number', value: value === 0 ? 0 : value } : empty;
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  // The parser was told nothing of the 1904 system and turns every serial into a moment by the 1900 rule.
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? empty
      : dateCell(value.getTime() / 86_400_000 + 25_569, format ?? 'date', dates);
  if ('error' in value) return { kind: 'error', text: value.error };
  if ('richText' in value) return text(value.richText.map((run) => run.text ?? '').join(''));
  return empty;
}

/** The formula of a cell that shares another's is worked out by the parser, which gives up on some. */
function formulaText(cell: ExcelCell): string {
  try {
    return cell.formula ?? '';
  } catch {
    return '';
  }
}
