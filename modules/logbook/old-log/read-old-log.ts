import { setImmediate } from 'node:timers/promises';
import { type Cell, columnName, display, type Row, type Sheet } from '#platform/documents/table.ts';
import { type Decision, refuse } from '#platform/problems/problem.ts';
import type { Content } from '../contract.ts';
import { type ColumnField, fieldsOf } from './headings.ts';
import { type CellProblem, readRow } from './read-row.ts';
import type { Reading } from './reading.ts';

export type OldLog = {
  readonly sheet: string;
  readonly columns: readonly Column[];
  readonly headings: Row;
  readonly rows: readonly OldRow[];
};

type Column = { readonly heading: string; readonly field: ColumnField | null };

export type OldRow = {
  readonly row: Row;
  /** Undefined where the row has problems. */
  readonly content?: Content;
  /** The entry that a row of our own export was. */
  readonly id?: string;
  readonly problems: readonly RowFinding[];
};

export type RowFinding = CellProblem & {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly heading: string;
  readonly value: string;
};

/**
 * An old log, row by row: what would come in, and what is wrong with the rest. Reads the first sheet that has a log in it. A long one takes
 * a second, and lets others go first every few hundred rows.
 */
export async function readOldLog(sheets: readonly Sheet[], reading: Reading): Promise<Decision<OldLog>> {
  for (const sheet of sheets) {
    for (const headings of sheet.rows.slice(0, headingWithin)) {
      const names = headings.cells.map((cell) => display(cell).trim());
      const fields = fieldsOf(names, reading.dictionaries);
      if (!fields.includes('text') && !fields.includes('told')) continue;
      const columns = names.map((heading, index) => ({ heading, field: fields[index] ?? null }));
      const below = sheet.rows.filter(({ number }) => number > headings.number);
      const rows = await rowsOf(sheet.name, columns, below, reading);
      return { ok: true, value: { sheet: sheet.name, columns, headings, rows } };
    }
  }
  return refuse({ code: 'no-known-columns', status: 422 });
}

/** Above the headings there may be a title and a line or two about the project. */
const headingWithin = 10;

async function rowsOf(
  sheet: string,
  columns: readonly Column[],
  rows: readonly Row[],
  reading: Reading,
): Promise<OldRow[]> {
  const fields = columns.map(({ field }) => field);
  const seen = new Map<string, number>();
  const rowOf = (row: Row): OldRow => {
    const cell = (field: ColumnField): Cell => row.cells[fields.indexOf(field)] ?? { kind: 'empty' };
    const { content, problems } = readRow({ cell, has: (field) => fields.includes(field) }, reading);
    const key = content && JSON.stringify({ ...content, visibility: undefined });
    const first = key === undefined ? undefined : seen.get(key);
    if (key !== undefined && first === undefined) seen.set(key, row.number);
    const twice: CellProblem[] =
      first === undefined ? [] : [{ field: 'text', code: 'twice', params: { first } }];
    const found = [...problems, ...twice].map((problem) => located(problem, sheet, row, columns));
    const id = display(cell('id')).trim();
    return {
      row,
      problems: found,
      ...(content && found.length === 0 ? { content } : {}),
      ...(id ? { id } : {}),
    };
  };
  const read: OldRow[] = [];
  for (const row of rows) {
    if (read.length % 250 === 249) await setImmediate();
    read.push(rowOf(row));
  }
  return read;
}

function located(problem: CellProblem, sheet: string, row: Row, columns: readonly Column[]): RowFinding {
  const fields = columns.map(({ field }) => field);
  const candidates: ColumnField[] = [
    problem.field,
    ...(problem.field === 'text' || problem.field === 'happened' ? (['told'] as const) : []),
  ];
  const index = Math.max(0, ...candidates.map((field) => fields.indexOf(field)));
  const value = display(row.cells[index] ?? { kind: 'empty' });
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
