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
    [...columns.map(({ heading }) => heading), say('column.problem'), say('column.remedy')],
    ...failed.map(({ row, problems }) => {
      const told = problems.map((problem) => rowProblemOf(problem, say));
      const cells = Array.from({ length: width }, (_, index) => asText(row.cells[index]));
      return [
        ...cells,
        told.map((each) => `${each.column}: ${each.message}`).join('\n'),
        told.map((each) => each.remedy).join('\n'),
      ];
    }),
  ];
}

const asText = (cell: Cell | undefined): CellValue => (cell?.kind === 'formula' ? `=${cell.text}` : cell);
