import type { Treatment } from './treatment.ts';

/** Names of the columns of a table with one row for each unit and period. */
export type LongColumns = {
  readonly unit: string;
  readonly time: string;
  readonly outcome: string;
  readonly covariates?: readonly string[];
  /** Units to leave out, such as the whole country. */
  readonly without?: readonly string[];
} & Treatment;

/** Names of the columns of a table with one row for each unit. */
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
