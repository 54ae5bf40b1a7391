import type { Delivery } from '../observations.ts';
import type { State } from '../terms.ts';
import type { Finding, Note } from './finding.ts';

/** What a file says by a mapping. Nothing of it is lost: a row is in the delivery, left out by a filter, or failed. */
export type ReadStatistics = {
  /** What the rows without problems say. */
  readonly delivery: Delivery;
  readonly counts: Counts;
  /** What was understood though it was not written so, and what one should know: by code and column. */
  readonly notes: readonly Note[];
  /** The first of them, in the order of the rows. */
  readonly problems: readonly Finding[];
  /** How many of each kind there are in all. */
  readonly problemCounts: Readonly<Record<string, number>>;
  /** Rows of the table (from 0) with a problem. */
  readonly failed: Uint32Array;
  /** Rows that say different things of one cell: three numbers each, the row, the other row, and the column of the value. */
  readonly twice: Uint32Array;
};

export type Counts = {
  /** With content, below the headings. */
  readonly rows: number;
  /** That a filter, or a series that is not wanted, left out. */
  readonly leftOut: number;
  readonly failed: number;
  /** That said the same as an earlier one. */
  readonly repeated: number;
  /** That were added to others because the mapping says so. */
  readonly added: number;
  readonly observations: number;
  readonly states: Readonly<Record<State, number>>;
  readonly series: number;
  readonly places: number;
  readonly periods: number;
};
