import { eachRow, findList, type List } from '#platform/documents/importing/list.ts';
import { located, type RowFinding } from '#platform/documents/importing/row-problem.ts';
import { display, type Row, type Sheet } from '#platform/documents/table.ts';
import { type Decision, refuse } from '#platform/problems/problem.ts';
import type { Content } from '../contract.ts';
import { type ColumnField, logHeadings } from './headings.ts';
import { type CellProblem, readRow } from './read-row.ts';
import type { Reading } from './reading.ts';

export type OldLog = Omit<List<ColumnField>, 'rows'> & { readonly rows: readonly OldRow[] };

export type OldRow = {
  readonly row: Row;
  /** Undefined where the row has problems. */
  readonly content?: Content;
  /** The entry that a row of our own export was. */
  readonly id?: string;
  readonly problems: readonly RowFinding<ColumnField>[];
};

/** An old log, row by row: what would come in, and what is wrong with the rest. Reads the first sheet that has a log in it. */
export async function readOldLog(sheets: readonly Sheet[], reading: Reading): Promise<Decision<OldLog>> {
  const list = findList(sheets, {
    headings: logHeadings,
    dictionaries: reading.dictionaries,
    isOne: (fields) => fields.includes('text') || fields.includes('told'),
  });
  if (!list) return refuse({ code: 'no-known-columns', status: 422 });
  return { ok: true, value: { ...list, rows: await rowsOf(list, reading) } };
}

function rowsOf(list: List<ColumnField>, reading: Reading): Promise<OldRow[]> {
  const seen = new Map<string, number>();
  return eachRow(list, (cells, row) => {
    const { content, problems } = readRow(cells, reading);
    const key = content && JSON.stringify({ ...content, visibility: undefined });
    const first = key === undefined ? undefined : seen.get(key);
    if (key !== undefined && first === undefined) seen.set(key, row.number);
    const twice: CellProblem[] =
      first === undefined ? [] : [{ field: 'text', code: 'twice', params: { first } }];
    const found = [...problems, ...twice].map((problem) => located(problem, list, row, inOne(problem)));
    const id = display(cells.cell('id')).trim();
    return {
      row,
      problems: found,
      ...(content && found.length === 0 ? { content } : {}),
      ...(id ? { id } : {}),
    };
  });
}

/** What was done and when may be told in one cell. */
const inOne = ({ field }: CellProblem): readonly ColumnField[] =>
  field === 'text' || field === 'happened' ? ['told'] : [];
