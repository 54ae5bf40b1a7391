import { Refusal } from '#platform/problems/refusal.ts';
import type { ListPreview, RowProblem } from '#platform/shapes/list-import.ts';
import type { Table } from '../read-table.ts';
import type { ReadList } from './failed-rows.ts';
import { rowProblemOf, type Say } from './row-problem.ts';

/** What a preview says of how a file was read, and of the rows that cannot come in. */
export const readAs = <Field extends string>(
  table: Table,
  list: ReadList<Field>,
  say: Say,
): Pick<ListPreview, 'sheet' | 'encoding' | 'delimiter' | 'columns' | 'problems'> => ({
  sheet: list.sheet,
  encoding: table.format === 'csv' ? table.encoding : null,
  delimiter: table.format === 'csv' ? table.delimiter : null,
  columns: list.columns.map(({ heading, field }) => ({ heading, field })),
  problems: problemsOf(list, say),
});

export const failedIn = <Field>({ rows }: ReadList<Field>): number =>
  rows.filter(({ problems }) => problems.length > 0).length;

/** All or nothing, unless it was asked for the rows that are ready. */
export function refuseFailed<Field>(list: ReadList<Field>, rows: 'all' | 'good', say: Say): void {
  const count = failedIn(list);
  if (count === 0 || rows === 'good') return;
  throw new Refusal({
    code: 'rows-have-problems',
    status: 422,
    params: { count },
    extra: { problems: problemsOf(list, say) },
  });
}

/** Whoever has more mends them in the file of failed rows. */
const told = 500;

const problemsOf = <Field>({ rows }: ReadList<Field>, say: Say): RowProblem[] =>
  rows
    .flatMap(({ problems }) => problems)
    .slice(0, told)
    .map((problem) => rowProblemOf(problem, say));
