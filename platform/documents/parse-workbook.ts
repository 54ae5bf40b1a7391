import ExcelJS from 'exceljs';
import { repack } from './repack.ts';
import type { Sheet } from './table.ts';
import type { TableLimits } from './table-limits.ts';
import { type TableResult, unreadable } from './table-problem.ts';
import { tooMuch } from './too-much.ts';
import { workbookRows } from './workbook-cells.ts';

/**
 * The sheets of a workbook's unpacked parts. Meant for a thread that may be ended: the parser has no limits of its own.
 * Problems: those of `repack`, `cell-too-long`, and `damaged` for whatever the parser makes of it.
 */
export async function parseWorkbook(
  parts: ReadonlyMap<string, Uint8Array>,
  limits: TableLimits,
): Promise<TableResult<Sheet[]>> {
  try {
    const repacked = repack(parts, limits);
    if (!repacked.ok) return repacked;
    const { zip, sheets, dates } = repacked.value;
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(zip).buffer);
    const rows = [...workbookRows(workbook, dates)];
    if (rows.length !== sheets.length) return unreadable('damaged', { reason: 'sheets' });
    return withinLimits(
      sheets.map(({ name, hidden }, index) => ({ name, hidden, rows: rows[index] ?? [] })),
      limits,
    );
  } catch {
    return unreadable('damaged', { reason: 'workbook' });
  }
}

/** Counted before parsing for its cost; counted again on what came out, for a file that fooled the first count. */
function withinLimits(sheets: Sheet[], limits: TableLimits): TableResult<Sheet[]> {
  let [rows, cells] = [0, 0];
  for (const sheet of sheets)
    for (const row of sheet.rows) {
      rows += 1;
      cells += row.cells.length;
      const excess = tooMuch(row, rows, cells, limits, sheet.name);
      if (excess) return excess;
    }
  return { ok: true, value: sheets };
}
