import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { Table } from './table.ts';

/** What a cell of a row of JSON may be. */
export type Value = string | number | boolean | null | undefined;
export type Row = Readonly<Record<string, Value>> | readonly Value[];

/**
 * A table of rows as JSON gives them: objects, or arrays of which the first holds the names. Numbers keep every digit; null and
 * what is left out are missing. Throws `no-rows`, `row-form`, `row-length`, `same-column-twice`, `value-form` with row and column.
 */
export function tableOfRows(rows: readonly Row[]): Table {
  const [first] = rows;
  const arrays = Array.isArray(first);
  const columns = arrays ? first.map((name) => textOf(name, { line: 1 })) : namesIn(rows);
  const body = arrays ? rows.slice(1) : rows;
  if (body.length === 0 || columns.length === 0)
    throw refused('no-rows', 'there are no rows', {}, 'Give at least one row for each unit and period.');
  const twice = columns.find((name, at) => columns.indexOf(name) < at);
  if (twice !== undefined)
    throw refused('same-column-twice', `two columns are called “${twice}”`, { column: twice }, 'Rename one.');
  const lines = body.map((_, at) => at + (arrays ? 2 : 1));
  return {
    columns,
    rows: body.map((row, at) => cellsOf(row, columns, arrays, lines[at] as number)),
    lines,
    decimalComma: false,
  };
}

function namesIn(rows: readonly Row[]): readonly string[] {
  const names = new Set<string>();
  for (const row of rows)
    if (typeof row === 'object' && row !== null) for (const name of Object.keys(row)) names.add(name);
  return [...names];
}

function cellsOf(row: Row, columns: readonly string[], arrays: boolean, line: number): readonly string[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row) !== arrays)
    throw refused(
      'row-form',
      `the row is not ${arrays ? 'an array' : 'an object'} as the first one`,
      { line },
      'Give all rows as objects, or all as arrays with the names first.',
    );
  if (arrays && row.length !== columns.length)
    throw refused(
      'row-length',
      `the row has ${row.length} values, and there are ${columns.length} columns`,
      { line },
      'Put null where there is no value.',
    );
  const values = row as Readonly<Record<string, Value>>;
  return columns.map((column, at) =>
    textOf(arrays ? (row as readonly Value[])[at] : Object.hasOwn(values, column) ? values[column] : null, {
      line,
      column,
    }),
  );
}

type Place = { readonly line?: number; readonly column?: string };

function textOf(value: unknown, where: Place): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return String(value);
  throw refused(
    'value-form',
    `a value is of the kind ${typeof value}`,
    where,
    'Give texts, numbers, true, false or null.',
  );
}

const refused = (code: string, found: string, where: Place, remedy: string) =>
  new CounterfactualError({ code, found, where, why: 'A panel is made of named columns of values.', remedy });
