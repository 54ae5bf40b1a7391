import type { z } from 'zod';
import type { DecisionNamed } from '#modules/programme/index.ts';
import { actualSays, changedOf, goalSays, indicatorSays, type Row, typed } from './columns.ts';
import type { actual, goal, indicator, target } from './contract.ts';
import { measurable, targetsOf } from './rules.ts';
import type { ActualRow, CorrectionRow, GoalRow, IndicatorRow, TargetRow } from './store.ts';
import type { ValueType } from './terms.ts';

type GoalShown = z.input<typeof goal>;
type IndicatorShown = z.input<typeof indicator>;
type ActualShown = z.input<typeof actual>;
type TargetShown = z.input<typeof target>;

/** All rows of a programme's plan. */
export type PlanRows = {
  goals: readonly GoalRow[];
  indicators: readonly IndicatorRow[];
  targets: readonly TargetRow[];
  actuals: readonly ActualRow[];
  corrections: readonly CorrectionRow[];
  decisions: readonly DecisionNamed[];
};

/** The only way from rows to what a member reads. */
export const present = (rows: PlanRows): GoalShown[] => rows.goals.map((row) => presentGoal(row, rows));

function presentGoal(row: GoalRow, rows: PlanRows): GoalShown {
  const indicators = rows.indicators
    .filter(({ goal_id }) => goal_id === row.goal_id)
    .map((each) => presentIndicator(each, rows));
  const said = goalSays(row);
  return {
    ...said,
    ...recorded(row),
    id: row.goal_id,
    programme: row.unit_id,
    corrections: corrected(row, correctionsOf(rows, 'goal', row.goal_id), goalSays),
    indicators,
    missing: measurable({ ...said, indicators }),
  };
}

export function presentIndicator(row: IndicatorRow, rows: PlanRows): IndicatorShown {
  const own = <T extends { indicator_id: string }>(all: readonly T[]) =>
    all.filter(({ indicator_id }) => indicator_id === row.indicator_id);
  return {
    ...indicatorSays(row),
    ...recorded(row),
    id: row.indicator_id,
    goal: row.goal_id,
    corrections: corrected(row, correctionsOf(rows, 'indicator', row.indicator_id), indicatorSays),
    targets: presentTargets(row.type, own(rows.targets), rows.decisions),
    actuals: own(rows.actuals).map((each) => presentActual(each, row.type as ValueType, rows)),
  };
}

function presentTargets(
  type: string,
  rows: readonly TargetRow[],
  decisions: readonly DecisionNamed[],
): TargetShown[] {
  return targetsOf(
    rows.map((row) => ({
      year: row.year,
      number: row.number,
      value: typed(type, row.value),
      reason: row.reason,
      decision: decisionIn(decisions, row.decision_id),
      by: row.author_name,
      at: row.recorded_at.toISOString(),
    })),
  );
}

export const decisionIn = (
  decisions: readonly DecisionNamed[],
  id: string | null,
): TargetShown['history'][number]['decision'] =>
  (decisions.find((each) => each.id === id) ?? null) as TargetShown['history'][number]['decision'];

export function presentActual(
  row: ActualRow,
  type: ValueType,
  rows: Pick<PlanRows, 'corrections'>,
): ActualShown {
  return {
    ...actualSays(row, type),
    ...recorded(row),
    id: row.actual_id,
    file: row.file_id ? { id: row.file_id, name: row.file_name ?? '' } : null,
    corrections: corrected(row, correctionsOf(rows, 'actual', row.actual_id), (each) =>
      actualSays(each, type),
    ),
  };
}

const recorded = (row: { author_name: string; recorded_at: Date; version: number }) => ({
  by: row.author_name,
  recorded: row.recorded_at.toISOString(),
  version: row.version,
});

const correctionsOf = ({ corrections }: Pick<PlanRows, 'corrections'>, record: string, id: string) =>
  corrections.filter((each) => each.record === record && each.record_id === id);

/** Goes back from what stands now, a correction at a time, latest first: each shows the fields as they stood before it. */
function corrected<T extends Row>(row: Row, latestFirst: readonly CorrectionRow[], says: (row: Row) => T) {
  let after = row;
  return latestFirst.map((each) => {
    const before = { ...after, ...(each.was as Row) };
    const was = changedOf(says(after), says(before));
    after = before;
    return {
      number: each.number,
      reason: each.reason,
      was,
      by: each.author_name,
      at: each.recorded_at.toISOString(),
    };
  });
}
