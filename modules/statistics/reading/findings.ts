import { display, empty } from '#platform/documents/table.ts';
import type { ProblemParams } from '#platform/problems/problem.ts';
import type { Finding, Note } from './finding.ts';
import type { HeldTable } from './held.ts';
import { cellAt, rowNumber } from './rows.ts';

/** Gathers what is wrong, the first of it whole and the rest counted, and what one should know. */
export class Findings {
  readonly problems: Finding[] = [];
  readonly problemCounts: Record<string, number> = {};
  readonly #notes = new Map<string, { finding: Finding; count: number }>();
  readonly #table: HeldTable;
  constructor(table: HeldTable) {
    this.#table = table;
  }

  problem(row: number, column: number, code: string, params: ProblemParams = {}): void {
    this.problemCounts[code] = (this.problemCounts[code] ?? 0) + 1;
    if (this.problems.length < told) this.problems.push(findingAt(this.#table, row, column, code, params));
  }

  /** One for each code, column and `of`, with the first place. */
  note(
    row: number,
    column: number,
    code: string,
    params: ProblemParams = {},
    of: string | number = '',
  ): void {
    const key = `${code} ${column} ${of}`;
    const known = this.#notes.get(key);
    if (known) known.count += 1;
    else this.#notes.set(key, { finding: findingAt(this.#table, row, column, code, params), count: 1 });
  }

  get notes(): Note[] {
    return [...this.#notes.values()].map(({ finding, count }) => ({ ...finding, count }));
  }
}

/** Whoever has more mends them in the file of failed rows. */
const told = 500;

export function findingAt(
  table: HeldTable,
  row: number,
  at: number,
  code: string,
  params: ProblemParams,
): Finding {
  const column = table.columns[at];
  const value = column ? display(cellAt(column, row) ?? empty) : '';
  return {
    code,
    sheet: table.name,
    row: rowNumber(table, row),
    column: column?.letter ?? 'A',
    heading: column?.heading ?? '',
    value: value.length > shown ? `${value.slice(0, shown)}…` : value,
    params,
  };
}

/** Enough of a value to know it by. */
const shown = 80;
