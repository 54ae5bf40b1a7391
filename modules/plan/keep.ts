import { v5 } from 'uuid';
import { changedColumns } from '#platform/database/changed-columns.ts';
import type { Tx } from '#platform/database/database.ts';
import * as store from './keep-store.ts';
import type { Author, KeptGoal, KeptTarget } from './kept.ts';

type Rows = Awaited<ReturnType<typeof store.planRows>>;

/**
 * Sees that a programme's plan holds the goals of its case. What says something else is corrected, with `reason`; a target is
 * revised by a row more.
 */
export async function keepPlan(
  tx: Tx,
  {
    unit,
    goals,
    reason,
    editor,
  }: { unit: string; goals: readonly KeptGoal[]; reason: string; editor: Author },
): Promise<{ written: number; corrected: number }> {
  const total = { written: 0, corrected: 0 };
  if (goals.length === 0) return total;
  const rows = await store.planRows(tx, unit);
  const keep = async (
    record: 'goal' | 'indicator' | 'actual',
    id: string,
    wanted: object,
    write: () => Promise<void>,
  ) => {
    const row = rows[record].get(id);
    const becomes = row && changedColumns(row, wanted);
    if (!row) {
      await write();
      total.written += 1;
    } else if (becomes) {
      await store.correctPlan(tx, unit, { record, id }, { version: row.version, reason, becomes, editor });
      total.corrected += 1;
    }
  };
  for (const goal of goals) {
    const goalId = v5(`goal/${goal.key}`, unit);
    await keep('goal', goalId, store.goalColumns(goal), () => store.writeGoal(tx, unit, goalId, goal));
    for (const indicator of goal.indicators) {
      const id = v5(`indicator/${goal.key}/${indicator.key}`, unit);
      const by = { author: goal.author, recorded: goal.recorded };
      await keep('indicator', id, store.indicatorColumns(indicator), () =>
        store.writeIndicator(tx, unit, { id, goal: goalId }, { ...indicator, ...by }),
      );
      total.written += await keepTargets(tx, unit, id, indicator.targets, rows);
      for (const actual of indicator.actuals) {
        const actualId = v5(`actual/${goal.key}/${indicator.key}/${actual.key}`, unit);
        await keep('actual', actualId, store.actualColumns(actual), () =>
          store.writeActual(tx, unit, { id: actualId, indicator: id }, actual),
        );
      }
    }
  }
  return total;
}

async function keepTargets(
  tx: Tx,
  unit: string,
  indicator: string,
  targets: readonly KeptTarget[],
  rows: Rows,
): Promise<number> {
  let written = 0;
  const versions = new Map<number, number>();
  for (const target of targets) {
    const number = (versions.get(target.year) ?? 0) + 1;
    versions.set(target.year, number);
    if (rows.targets.has(`${indicator}/${target.year}/${number}`)) continue;
    await store.writeTarget(tx, unit, indicator, { ...target, number });
    written += 1;
  }
  return written;
}
