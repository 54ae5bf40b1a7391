import { eachRow, findList, type List } from '#platform/documents/importing/list.ts';
import { located, type RowFinding } from '#platform/documents/importing/row-problem.ts';
import { display, type Row, type Sheet } from '#platform/documents/table.ts';
import { type Decision, refuse } from '#platform/problems/problem.ts';
import { entriesOf, type JobEntry, type ReadRow } from './job-entry.ts';
import { type JobField, jobHeadings } from './job-fields.ts';
import type { CellProblem, Reading } from './job-row.ts';
import { readJobRow } from './read-job-row.ts';

/** A list of jobs as it was read; `passed` are rows that the ledger holds already by their id. */
export type JobList = {
  readonly list: List<JobField>;
  readonly rows: readonly ReadRow[];
  readonly entries: readonly JobEntry[];
  readonly passed: number;
};

/** The sheet with a list of jobs in it. */
export function findJobList(
  sheets: readonly Sheet[],
  dictionaries: Reading['dictionaries'],
): Decision<List<JobField>> {
  const list = findList(sheets, {
    headings: jobHeadings,
    dictionaries,
    isOne: (fields) =>
      (fields.includes('name') || fields.includes('number')) &&
      (['amount', 'persons', 'fte'] as const).some((field) => fields.includes(field)),
  });
  return list ? { ok: true, value: list } : refuse({ code: 'no-job-columns', status: 422 });
}

/** The ids in a list, as they stand. */
export function idsIn({ columns, rows }: List<JobField>): string[] {
  const at = columns.findIndex(({ field }) => field === 'id');
  return at < 0 ? [] : [...new Set(rows.map((row) => idIn(row, at)).filter((id) => id !== ''))];
}

const idIn = (row: Row, at: number) => display(row.cells[at] ?? { kind: 'empty' }).trim();

/** Its rows as entries, with what is wrong with each. Rows about effects that are `there` are passed over, whatever they say now. */
export async function readJobList(
  list: List<JobField>,
  reading: Reading,
  there: ReadonlySet<string>,
): Promise<JobList> {
  const at = list.columns.findIndex(({ field }) => field === 'id');
  const fresh = list.rows.filter((row) => at < 0 || !there.has(idIn(row, at)));
  const rows = await eachRow({ columns: list.columns, rows: fresh }, (cells, row): ReadRow => {
    const { row: read, problems } = readJobRow(cells, reading);
    const id = at < 0 ? '' : idIn(row, at);
    return { at: row, problems, ...(read ? { read } : {}), ...(id ? { id } : {}) };
  });
  return { list, rows, entries: entriesOf(rows), passed: list.rows.length - fresh.length };
}

/** What is wrong with the rows, with where it is. */
export const findingsOf = ({
  list,
  rows,
}: Pick<JobList, 'list' | 'rows'>): { row: Row; problems: RowFinding<JobField>[] }[] =>
  rows.map(({ at, problems }) => ({
    row: at,
    problems: problems.map((problem) => located(problem, list, at, inOther(problem))),
  }));

/** Where it is told when the list has no such column: beside what it is about, or at the firm. */
const inOther = ({ field }: CellProblem): readonly JobField[] => [...(beside[field] ?? []), 'name'];

const numbers: readonly JobField[] = ['amount', 'persons', 'fte'];
const beside: Partial<Record<JobField, readonly JobField[]>> = {
  amount: numbers,
  persons: numbers,
  fte: numbers,
  basis: numbers,
  figureReason: numbers,
  method: ['stage'],
  evidence: ['stage'],
  measuredOn: ['stage'],
  women: ['men'],
  men: ['women'],
};
