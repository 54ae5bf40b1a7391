import { readTable } from '#platform/documents/read-table.ts';
import { type Cell, display, empty, type Sheet } from '#platform/documents/table.ts';
import { allow, type Decision } from '#platform/problems/problem.ts';
import { GrowingTable } from './growing-table.ts';
import { headingRow } from './heading-row.ts';
import type { HeldFile, HeldTable } from './held.ts';
import type { HoldOptions } from './hold-options.ts';
import type { ReadingLimits } from './limits.ts';

/** A workbook as columns, within the limits that every workbook has; a sheet without rows below headings is left out. */
export async function holdWorkbook(
  name: string,
  bytes: Uint8Array,
  limits: ReadingLimits,
  { workbookScript }: HoldOptions,
): Promise<Decision<HeldFile>> {
  const read = await readTable(bytes, {
    name,
    limits: limits.workbook,
    ...(workbookScript ? { workbookScript } : {}),
  });
  if (!read.ok) return read;
  const macros = read.value.format === 'xlsx' && read.value.macros;
  const tables: HeldTable[] = [];
  for (const sheet of read.value.sheets) {
    if (sheet.rows.length === 0) continue;
    const table = tableOf(sheet, limits);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return allow({ name, format: 'xlsx', encoding: null, delimiter: null, macros, tables });
}

function tableOf({ name, hidden, rows }: Sheet, limits: ReadingLimits): Decision<HeldTable> {
  const top = rows
    .slice(0, 40)
    .map(({ number, cells }) => ({ number, texts: cells.map((cell) => display(cell).trim()) }));
  const heading = headingRow(top);
  const at = heading?.number ?? (rows[0]?.number ?? 1) - 1;
  const table = new GrowingTable(name, at, heading?.texts ?? [], limits);
  for (const { number, cells } of rows) {
    if (number <= at) continue;
    const excess = table.add(number, cells.length, (column) => {
      const cell = cells[column] ?? empty;
      return { key: keyOf(cell), cell: () => cell };
    });
    if (excess) return excess;
  }
  return allow(table.done(hidden));
}

/** A number and a text that looks like it are two contents. */
const keyOf = (cell: Cell): string =>
  cell.kind === 'empty'
    ? ''
    : cell.kind === 'formula'
      ? `f${cell.text}\n${keyOf(cell.result)}`
      : `${cell.kind[0]}${cell.kind === 'date' ? cell.iso : display(cell)}`;
