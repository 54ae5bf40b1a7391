import { setImmediate } from 'node:timers/promises';
import { allow, type Decision, refuse } from '#platform/problems/problem.ts';
import { hasNumber, type State, stateCode, states } from '../terms.ts';
import { Cells } from './cells.ts';
import { Findings } from './findings.ts';
import type { HeldTable } from './held.ts';
import type { Known } from './known.ts';
import { readingLimits } from './limits.ts';
import type { Mapping } from './mapping.ts';
import { misfit } from './mapping-fits.ts';
import { readRow, type Said } from './read-row.ts';
import type { ReadStatistics } from './read-statistics.ts';
import { type Kind, kindOf, rowPlan } from './row-plan.ts';
import { rowNumber } from './rows.ts';

export type ReadOptions = {
  /** Aborted, the promise rejects with its reason. */
  readonly signal?: AbortSignal;
  readonly progress?: (so: { readonly rows: number; readonly of: number }) => void;
  /** Numbers that are brought in at a time. */
  readonly mostObservations?: number;
};

/**
 * What a table says by a mapping: observations, what one should know of them, and every problem by its cell. A row with a problem
 * brings nothing in, so that mended it can come alone; where rows are parts of one number, the number waits for all of its parts.
 */
export async function readStatistics(
  table: HeldTable,
  mapping: Mapping,
  known: Known,
  { signal, progress, mostObservations = readingLimits.observations }: ReadOptions = {},
): Promise<Decision<ReadStatistics>> {
  const unfit = misfit(table, mapping);
  if (unfit) return unfit;
  const findings = new Findings(table);
  const kinds = new Map<string, Kind>();
  const reading = {
    plan: rowPlan(table, mapping, known),
    findings,
    kindOf: (key: string) => kinds.get(key) ?? kinds.set(key, kindOf(known, key)).get(key) ?? nothingKnown,
  };
  const cells = new Cells();
  const failed = new Uint8Array(table.rows);
  const count = { leftOut: 0, repeated: 0, added: 0 };
  const twice: number[] = [];
  let unsure = false;
  for (let row = 0; row < table.rows; row += 1) {
    if (row % rowsInATurn === rowsInATurn - 1) {
      progress?.({ rows: row, of: table.rows });
      await setImmediate();
      signal?.throwIfAborted();
    }
    const read = readRow(row, reading);
    if (read.kind === 'left-out') count.leftOut += 1;
    else if (read.kind === 'good') for (const said of read.said) lay(said, row);
    else {
      failed[row] = 1;
      unsure ||= read.unsure;
      if (mapping.repeated === 'add') for (const said of read.said) cells.poison(cellOf(said, row));
    }
    if (cells.count > mostObservations) return tooMany(mostObservations, rowNumber(table, row));
  }
  return allow(finished());

  function cellOf({ series, place, period }: Said, row: number): number {
    const [s, p, t] = [cells.series.of(series), cells.places.of(place), cells.periods.of(period)];
    const there = cells.find(s, p, t);
    return there < 0 ? cells.add(s, p, t, Number.NaN, stateCode.absent, row) : there;
  }

  function lay(said: Said, row: number): void {
    const before = cells.count;
    const cell = cellOf(said, row);
    if (cells.count > before || cells.state(cell) === stateCode.absent) {
      cells.set(cell, said.value, said.state);
      return;
    }
    const there = { value: cells.value(cell), state: cells.state(cell) };
    const first = cells.row(cell);
    if (mapping.repeated === 'add') {
      const sum = added(there, said);
      cells.set(cell, sum.value, sum.state);
      count.added += 1;
      findings.note(row, said.at, 'added-up');
      return;
    }
    if (Object.is(there.value, said.value) && there.state === said.state && !failed[first]) {
      count.repeated += 1;
      findings.note(row, said.at, 'same-again', { other: rowNumber(table, first) });
      return;
    }
    const params = { series: said.series, place: said.place, period: said.period };
    findings.problem(row, said.at, 'two-rows', { ...params, other: rowNumber(table, first) });
    if (first !== row)
      findings.problem(first, said.at, 'two-rows', { ...params, other: rowNumber(table, row) });
    twice.push(row, first, said.at, first, row, said.at);
    failed[row] = 1;
    failed[first] = 1;
  }

  function finished(): ReadStatistics {
    const adding = mapping.repeated === 'add';
    const { observations, poisoned } = cells.observations((row) => (adding ? unsure : failed[row] === 1));
    if (poisoned > 0 || (adding && unsure))
      findings.note(failed.indexOf(1), 0, 'sum-waits', { count: poisoned });
    const failedRows = Uint32Array.from(rowsOf(failed));
    const byState = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>;
    for (const each of observations) for (const state of each.states) byState[states[state] ?? 'absent'] += 1;
    return {
      delivery: { boundaries: mapping.boundaries, whole: mapping.whole, observations },
      counts: {
        rows: table.rows,
        leftOut: count.leftOut,
        failed: failedRows.length,
        repeated: count.repeated,
        added: count.added,
        observations: observations.reduce((sum, { values }) => sum + values.length, 0),
        states: byState,
        series: observations.length,
        places: new Set(observations.flatMap(({ places }) => [...new Set(places)])).size,
        periods: new Set(observations.flatMap(({ periods }) => [...new Set(periods)])).size,
      },
      notes: findings.notes,
      problems: findings.problems,
      problemCounts: findings.problemCounts,
      failed: failedRows,
      twice: Uint32Array.from(twice),
    };
  }
}

const rowsInATurn = 4096;
const nothingKnown: Kind = { measure: null, moment: null, frequency: null };

const tooMany = (limit: number, row: number): Decision<never> =>
  refuse({ code: 'too-many-observations', status: 413, params: { limit, row } });

/** Two parts of a number. A part that is not known makes the whole unknown; one that cannot be adds nothing. */
function added(one: Part, other: Part): Part {
  if (hasNumber(one.state) && hasNumber(other.state))
    return { value: one.value + other.value, state: Math.max(one.state, other.state) };
  const unknown = [one, other].filter(
    ({ state }) => !hasNumber(state) && state !== stateCode['not-applicable'],
  );
  const withheld = unknown.find(({ state }) => state === stateCode.suppressed);
  return withheld ?? unknown[0] ?? [one, other].find(({ state }) => hasNumber(state)) ?? one;
}

type Part = { readonly value: number; readonly state: number };

function* rowsOf(failed: Uint8Array): Generator<number> {
  for (let row = failed.indexOf(1); row >= 0; row = failed.indexOf(1, row + 1)) yield row;
}
