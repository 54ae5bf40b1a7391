import type { ProblemParams } from '#platform/problems/problem.ts';
import type { RowProblem } from '#platform/shapes/list-import.ts';
import { columnName, display, empty, type Row } from '../table.ts';
import type { List } from './list.ts';

/** What is wrong with one cell. The words are `import.<code>.message` and `.remedy`. */
export type CellProblem<Field> = {
  readonly field: Field;
  readonly code: string;
  readonly params?: ProblemParams;
};

/** The same, with where it is. */
export type RowFinding<Field> = CellProblem<Field> & Omit<RowProblem, 'code' | 'message' | 'remedy'>;

/** Where in the list the cell is. `instead`: columns that may hold the field too, where it has none of its own. */
export function located<Field>(
  problem: CellProblem<Field>,
  { sheet, columns }: Pick<List<Field>, 'sheet' | 'columns'>,
  row: Row,
  instead: readonly Field[] = [],
): RowFinding<Field> {
  const fields = columns.map(({ field }) => field);
  const column = [problem.field, ...instead].find((field) => fields.includes(field));
  const index = column === undefined ? 0 : fields.indexOf(column);
  const value = display(row.cells[index] ?? empty);
  return {
    ...problem,
    sheet,
    row: row.number,
    column: columnName(index + 1),
    heading: columns[index]?.heading ?? '',
    value: value.length > shown ? `${value.slice(0, shown)}…` : value,
  };
}

/** Enough of a value to know it by. */
const shown = 80;

export type Say = (key: string, params?: ProblemParams) => string;

/** A finding in the reader's words: what is wrong, and what to do. */
export function rowProblemOf<Field>(finding: RowFinding<Field>, say: Say): RowProblem {
  const { sheet, row, column, heading, value, code, params } = finding;
  const values = { value, ...params };
  return {
    sheet,
    row,
    column,
    heading,
    value,
    code,
    message: say(`import.${code}.message`, values),
    remedy: say(`import.${code}.remedy`, values),
  };
}
