import type { Table } from './table.ts';
import type { Period } from './time.ts';

/** The rows of a table, each with the position of its unit (−1: left out), its time, and its outcome (NaN: missing). */
export type PlacedRows = {
  readonly table: Table;
  readonly units: readonly string[];
  readonly periods: readonly Period[];
  readonly unitOf: Int32Array;
  readonly timeOf: Float64Array;
  readonly outcomeOf: Float64Array;
};
