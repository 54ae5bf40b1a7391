import { type Cell, columnName, type Row } from './table.ts';
import type { TableLimits } from './table-limits.ts';
import { unreadable } from './table-problem.ts';

/**
 * The first limit that the row passes, with `rows` and `cells` counted over all sheets up to and with this one. The first row
 * holds the headings: 20,000 rows are 20,000 below it.
 */
export function tooMuch(row: Row, rows: number, cells: number, limits: TableLimits, sheet?: string) {
  const place = { row: row.number, ...(sheet === undefined ? {} : { sheet }) };
  const columns = row.cells.length;
  if (rows - 1 > limits.rows)
    return unreadable('too-many-rows', { limit: limits.rows, found: rows - 1, ...place });
  if (columns > limits.columns)
    return unreadable('too-many-columns', { limit: limits.columns, found: columns, ...place });
  if (cells > limits.cells)
    return unreadable('too-many-cells', { limit: limits.cells, found: cells, ...place });
  const long = row.cells.findIndex((cell) => lengthOf(cell) > limits.cellText);
  const cell = row.cells[long];
  return cell
    ? unreadable('cell-too-long', {
        limit: limits.cellText,
        found: lengthOf(cell),
        ...place,
        column: columnName(long + 1),
      })
    : undefined;
}

function lengthOf(cell: Cell): number {
  if (cell.kind === 'formula') return Math.max(cell.text.length, lengthOf(cell.result));
  return cell.kind === 'text' ? cell.text.length : 0;
}
