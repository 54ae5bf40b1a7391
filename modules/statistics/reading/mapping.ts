import type { Period } from '../period.ts';
import type { Country } from '../terms.ts';

/**
 * What stands in which column of a table: pure data, kept and hashed with the import, so that the same file read by the same mapping
 * gives the same observations. Columns are counted from 0.
 */
export type Mapping = {
  readonly version: 1;
  /** The name of the sheet or the cube. */
  readonly table: string;
  readonly country: Country;
  readonly place: PlaceColumn;
  readonly period: PeriodFrom;
  /** A column that says which series a row is of: what is written there → the key of a series, or null to leave such rows out. */
  readonly series: { readonly column: number; readonly keys: Readonly<Record<string, string | null>> } | null;
  readonly values: readonly ValueColumn[];
  /** A column that says the state of the value beside it. */
  readonly state: { readonly column: number } | null;
  /** Rows that pass all of these. */
  readonly filters: readonly Filter[];
  /** Two rows for one cell: a problem, or added because somebody said that they are parts of one number. */
  readonly repeated: 'refuse' | 'add';
  /** What a lone `-` or `–` means: SSB writes it for zero, others for nothing there. */
  readonly dash: 'zero' | 'missing';
  /** The day of the municipalities that all of the file is about; null: those of each period. */
  readonly boundaries: string | null;
  /** Everything that the source has of these series. */
  readonly whole: boolean;
};

/** `name`: no column has codes, and the place is found by what it is called. */
export type PlaceColumn = { readonly column: number; readonly as: 'code' | 'name' };

export type PeriodFrom =
  | { readonly from: 'column'; readonly column: number; readonly within: PeriodWithin | null }
  | { readonly from: 'constant'; readonly period: Period }
  /** Each value column is of one period (`values[].period`). */
  | { readonly from: 'headings' };

/** A column of years may have a second one beside it, with the month, quarter or week. */
export type PeriodWithin = { readonly column: number; readonly of: 'quarter' | 'month' | 'week' };

export type ValueColumn = {
  readonly column: number;
  /** Null where `series` says it row by row. */
  readonly series: string | null;
  /** Where the columns are periods. */
  readonly period: Period | null;
  /** Another place column for these values: the other end of a commuting table. */
  readonly place: PlaceColumn | null;
  readonly numbers: NumberWriting;
};

/**
 * How numbers are written in a column. `decimal` null: nothing in the column says it, and a number that could be read in two ways is
 * a problem.
 */
export type NumberWriting = { readonly decimal: 'comma' | 'point' | null };

/** Rows where the column says one of these, or none of them. */
export type Filter = { readonly column: number } & (
  | { readonly is: readonly string[] }
  | { readonly isNot: readonly string[] }
);
