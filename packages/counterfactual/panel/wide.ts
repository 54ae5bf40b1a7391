import { cellsOfWide } from './cells-of-wide.ts';
import type { WideColumns } from './columns.ts';
import { type PanelReading, panelOfCells, type ReadingOptions } from './panel-of-cells.ts';
import type { Table } from './table.ts';

/**
 * A panel of a table with one row for each unit and one column for each period. Throws `CounterfactualError` as `panelOfLong`
 * does, and `no-period-columns`, `no-unit-column`, `no-treatment`, `same-unit-twice`.
 */
export function panelOfWide(table: Table, columns: WideColumns, options?: ReadingOptions): PanelReading {
  return panelOfCells(cellsOfWide(table, columns), options);
}
