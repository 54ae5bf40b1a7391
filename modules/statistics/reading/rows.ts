import { type Cell, empty } from '#platform/documents/table.ts';
import type { Column, HeldTable } from './held.ts';

/** The number of a row as its file shows it. */
export const rowNumber = ({ rowNumbers, headingRow }: HeldTable, row: number): number =>
  rowNumbers?.[row] ?? headingRow + 1 + row;

/** What stands in a row of a column; of a cube the number, or the symbol where there is none. */
export function cellAt({ numbers, entries, at }: Column, row: number): Cell {
  const value = numbers?.[row];
  if (value !== undefined && !Number.isNaN(value)) return { kind: 'number', value };
  return entries[at[row] ?? 0] ?? empty;
}
