import type { RowProblem } from '#platform/shapes/list-import.ts';

/** Rows, not problems: one row may have several. */
export const badRows = (problems: readonly RowProblem[]): number =>
  new Set(problems.map(({ sheet, row }) => `${row} ${sheet}`)).size;
