import { tableProblem } from './table-problem.ts';

/** A row with content. Numbered as Excel shows it: a quoted line break does not begin a row. */
export type CsvRow = { readonly number: number; readonly fields: readonly string[] };

export const hasContent = (fields: readonly string[]): boolean => fields.some((field) => field !== '');

/** Characters that a row may take, which is held whole before it can be judged: 50 cells of 20,000, with what waits. */
export const longestRow = 3_000_000;

/** Why a text is no table: thrown while its rows are read. */
export class CsvRefused extends Error {
  readonly problem: ReturnType<typeof tableProblem>;
  constructor(problem: ReturnType<typeof tableProblem>) {
    super(problem.code);
    this.problem = problem;
  }
}

export const endless = (row: number) =>
  new CsvRefused(tableProblem('damaged', { reason: 'row-length', row }));

export const tooManyBlank = (limit: number, found: number) =>
  new CsvRefused(tableProblem('too-many-blank-rows', { limit, found }));
