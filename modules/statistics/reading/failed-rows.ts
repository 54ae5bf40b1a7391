import { failedRow, headingsOfFailed } from '#platform/documents/importing/failed-rows.ts';
import type { Say } from '#platform/documents/importing/row-problem.ts';
import type { CellValue } from '#platform/documents/table.ts';
import type { Finding } from './finding.ts';
import { Findings, findingAt } from './findings.ts';
import type { HeldTable } from './held.ts';
import type { Known } from './known.ts';
import type { Mapping } from './mapping.ts';
import { readRow } from './read-row.ts';
import type { ReadStatistics } from './read-statistics.ts';
import { kindOf, rowPlan } from './row-plan.ts';
import { cellAt, rowNumber } from './rows.ts';
import { problemOf } from './told.ts';

/**
 * The rows that could not come in, as they stood, with what is wrong and what to do beside each: for `tableFile`, one after the other.
 * Mended, the file can be brought in by the same mapping. Two rows of one cell stand both in it.
 */
export function* failedRowsOf(
  table: HeldTable,
  mapping: Mapping,
  read: ReadStatistics,
  known: Known,
  say: Say,
): Generator<CellValue[]> {
  yield headingsOfFailed(
    table.columns.map(({ heading }) => heading),
    say,
  );
  const plan = rowPlan(table, mapping, known);
  const others = new Map<number, Finding[]>();
  for (let at = 0; at < read.twice.length; at += 3) {
    const [row = 0, other = 0, column = 0] = read.twice.subarray(at, at + 3);
    const found = findingAt(table, row, column, 'two-rows', { other: rowNumber(table, other) });
    others.set(row, [...(others.get(row) ?? []), found]);
  }
  for (const row of read.failed) {
    const findings = new Findings(table);
    readRow(row, { plan, findings, kindOf: (key) => kindOf(known, key) });
    const twice = others.get(row) ?? [];
    yield failedRow(
      table.columns.map((column) => cellAt(column, row)),
      [...findings.problems, ...twice].map((each) => problemOf(each, say)),
    );
  }
}
