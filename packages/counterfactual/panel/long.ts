import { cellsOfLong } from './cells-of-long.ts';
import type { LongColumns } from './columns.ts';
import { type PanelReading, panelOfCells, type ReadingOptions } from './panel-of-cells.ts';
import type { Row } from './rows.ts';
import { tableOfRows } from './rows.ts';
import type { Table } from './table.ts';

/**
 * A panel of a table with one row for each unit and period, in any order; units stand in the order they are first named.
 * Throws `CounterfactualError`: `unbalanced` with what is missing and what each repair costs, `same-cell-twice`, and what the
 * readers of numbers, periods and treatments throw, each with line and column.
 */
export function panelOfLong(table: Table, columns: LongColumns, options?: ReadingOptions): PanelReading {
  return panelOfCells(cellsOfLong(table, columns), options);
}

/** As `panelOfLong`, of rows as JSON gives them: objects, or arrays of which the first holds the names. */
export function panelOfRows(
  rows: readonly Row[],
  columns: LongColumns,
  options?: ReadingOptions,
): PanelReading {
  return panelOfLong(tableOfRows(rows), columns, options);
}
