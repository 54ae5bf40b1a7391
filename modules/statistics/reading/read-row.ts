import type { ProblemParams } from '#platform/problems/problem.ts';
import { frequencyOf, type Period } from '../period.ts';
import { hasNumber } from '../terms.ts';
import type { Findings } from './findings.ts';
import { readValue, type ValueRead } from './read-value.ts';
import type { Kind, PlannedValue, RowPlan } from './row-plan.ts';

/** What a row says of one series: a cell to be. */
export type Said = {
  readonly series: string;
  readonly place: string;
  readonly period: Period;
  readonly value: number;
  readonly state: number;
  /** The column it stands in. */
  readonly at: number;
};

/** `unsure`: it does not say which cells it is about. */
export type RowRead =
  | { readonly kind: 'left-out' }
  | { readonly kind: 'good'; readonly said: readonly Said[] }
  | { readonly kind: 'failed'; readonly said: readonly Said[]; readonly unsure: boolean };

export type RowReading = {
  readonly plan: RowPlan;
  readonly kindOf: (series: string) => Kind;
  readonly findings: Findings;
};

/** Reads a row. Everything that is wrong with it is told; of a row with a problem nothing is brought in. */
export function readRow(row: number, { plan, kindOf, findings }: RowReading): RowRead {
  if (plan.filters.some(({ column, passes }) => passes[column.at[row] ?? 0] === 0)) return leftOut;
  const reads = plan.values.map((value) => readValue(value, row, plan));
  if (isText(row, plan)) {
    findings.note(row, 0, 'text-below');
    return leftOut;
  }
  const told = new Set<string>();
  const wrong: Wrong = (at, code, params = {}) => {
    if (!told.has(`${at} ${code}`)) findings.problem(row, at, code, params);
    told.add(`${at} ${code}`);
  };
  const series = plan.series === null ? undefined : plan.series.keys[plan.series.column.at[row] ?? 0];
  if (series === null) return leftOut;
  if (plan.series !== null && series === undefined) wrong(plan.series.at, 'unknown-series');
  const period = periodOf(row, plan, wrong, findings);
  const said: Said[] = [];
  for (const [index, value] of plan.values.entries()) {
    const read = reads[index];
    if (!read || (read.empty && plan.emptyIsAbsent && !read.problem)) continue;
    if (read.problem) wrong(read.problem.at, read.problem.code, read.problem.params);
    const cell = cellOf(value, read, { row, series: value.series ?? series, period: value.period ?? period });
    if (cell) said.push(cell);
  }
  if (told.size === 0) return { kind: 'good', said };
  const unsure = series === undefined && plan.series !== null;
  return {
    kind: 'failed',
    said,
    unsure: unsure || (period === null && plan.values.some((each) => each.period === null)),
  };

  type About = { row: number; series: string | undefined; period: Period | null };

  function cellOf({ at, place }: PlannedValue, read: ValueRead, about: About): Said | undefined {
    if (about.series === undefined || about.period === null) return undefined;
    const { measure, moment, frequency } = kindOf(about.series);
    if (frequency !== null && frequency !== frequencyOf(about.period))
      wrong(plan.period.of?.at ?? at, 'other-frequency', { period: about.period, frequency });
    const entry = place.column.at[row] ?? 0;
    const verdict = place.verdicts.of(entry, about.period, moment);
    if (verdict.notThen && !read.problem && (!hasNumber(read.state) || read.value === 0)) {
      findings.note(row, place.at, 'nothing-there');
      return undefined;
    }
    if (verdict.problem) wrong(place.at, verdict.problem.code, verdict.problem.params);
    if (verdict.code === null) return undefined;
    if (verdict.note) findings.note(row, place.at, verdict.note.code, verdict.note.params);
    if (place.entries.mended[entry]) findings.note(row, place.at, 'zero-given-back', { code: verdict.code });
    if (read.note) findings.note(row, at, read.note.code, read.note.params, read.note.of);
    if (measure === 'count' && read.value < 0) wrong(at, 'negative-count');
    else if (measure === 'count' && !Number.isNaN(read.value) && !Number.isInteger(read.value))
      findings.note(row, at, 'part-of-a-count');
    else if (measure === null && read.value < 0) findings.note(row, at, 'negative');
    return {
      series: about.series,
      place: verdict.code,
      period: about.period,
      value: read.value,
      state: read.state,
      at,
    };
  }
}

const leftOut = { kind: 'left-out' } as const;

type Wrong = (at: number, code: string, params?: ProblemParams) => void;

/** A source or a footnote below the table: no number, no period, and what stands where the place would is none. */
function isText(row: number, { values, period }: RowPlan): boolean {
  const empty = values.every(({ column }) => column.numbers === null && (column.at[row] ?? 0) === 0);
  if (!empty) return false;
  if (period.of && (period.of.column.at[row] ?? 0) !== 0) return false;
  return values.every(({ place }) => {
    const said = place.entries.said[place.column.at[row] ?? 0];
    return place.entries.as === 'name' || said === null || said === '';
  });
}

function periodOf(row: number, { period }: RowPlan, wrong: Wrong, findings: Findings): Period | null {
  if (period.of === null) return period.constant;
  const entry = period.of.column.at[row] ?? 0;
  const { periods, problems, notes } = period.of.entries;
  const problem = problems.get(entry);
  if (problem) wrong(period.of.at, problem.code, problem.params);
  const note = notes.get(entry);
  if (note) findings.note(row, period.of.at, note.code, note.params);
  const year = periods[entry] ?? null;
  if (year === null || period.within === null) return year;
  const part = period.within.parts[period.within.column.at[row] ?? 0] ?? null;
  if (part === null) wrong(period.within.at, 'unreadable-period');
  return part === null ? null : `${year}${part}`;
}
