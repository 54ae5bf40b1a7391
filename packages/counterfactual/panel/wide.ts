import { cellsOfWide } from './cells-of-wide.ts';
import { type PanelReading, panelOfCells, type ReadingOptions } from './panel-of-cells.ts';
import type { Table } from './table.ts';
import type { Treatment } from './treatment.ts';

/** Names of columns. */
export type WideColumns = {
  /** The first column that is not a period, when it is not named. */
  readonly unit?: string;
  /** All columns that are named as periods are, when they are not named. */
  readonly periods?: readonly string[];
  /** Columns of one number for each unit. */
  readonly covariates?: readonly string[];
  /** Units to leave out, such as the whole country. */
  readonly without?: readonly string[];
} & WideTreatment;

/**
 * Names and a start, a column of first treated periods, or a column of 0 and 1 that says who is treated from `start`. With only
 * `start`, that column is the one called `treated`, `treatment` or `treat`; with nothing, a column called `cohort`, `start`,
 * `first_treated` or `first.treat` is looked for.
 */
export type WideTreatment =
  | Exclude<Treatment, { readonly treatment: string }>
  | { readonly treatment: string; readonly start: string | number }
  | { readonly start: string | number }
  | { readonly start?: undefined };

/**
 * A panel of a table with one row for each unit and one column for each period. Throws `CounterfactualError` as `panelOfLong`
 * does, and `no-period-columns`, `no-unit-column`, `no-treatment`, `same-unit-twice`.
 */
export function panelOfWide(table: Table, columns: WideColumns, options?: ReadingOptions): PanelReading {
  return panelOfCells(cellsOfWide(table, columns), options);
}
