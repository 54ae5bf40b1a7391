import type { RowProblem } from '#platform/shapes/list-import.ts';
import type { Cell, CellValue, Row } from '../table.ts';
import type { Column } from './list.ts';
import { type RowFinding, rowProblemOf, type Say } from './row-problem.ts';

/** A list that was read: its columns, and each row with what is wrong with it. */
export type ReadList<Field> = {
  readonly sheet: string;
  readonly columns: readonly Column<Field>[];
  readonly rows: readonly { readonly row: Row; readonly problems: readonly RowFinding<Field>[] }[];
};

/**
 * The rows that could not come in, as they stood, with what is wrong and what to do beside each: mended, the same file
 * can be imported again. A formula is given back as its text, so that nothing is evaluated on the way.
 */
export function failedRows<Field>({ columns, rows }: ReadList<Field>, say: Say): CellValue[][] {
  const width = columns.length;
  const failed = rows.filter(({ problems }) => problems.length > 0);
  return [
    headingsOfFailed(
      columns.map(({ heading }) => heading),
      say,
    ),
    ...failed.map(({ row, problems }) =>
      failedRow(
        Array.from({ length: width }, (_, index) => row.cells[index]),
        problems.map((problem) => rowProblemOf(problem, say)),
      ),
    ),
  ];
}

/** The headings of a list with what was wrong beside its rows. */
export const headingsOfFailed = (headings: readonly string[], say: Say): CellValue[] => [
  ...headings,
  say('column.problem'),
  say('column.remedy'),
];

/** A row as it stood, and beside it what is wrong and what to do. */
export const failedRow = (cells: readonly (Cell | undefined)[], told: readonly RowProblem[]): CellValue[] => [
  ...cells.map(asText),
  told.map((each) => `${each.column}: ${each.message}`).join('\n'),
  told.map((each) => each.remedy).join('\n'),
];

const asText = (cell: Cell | undefined): CellValue => (cell?.kind === 'formula' ? `=${cell.text}` : cell);
