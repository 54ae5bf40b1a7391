import { v5 } from 'uuid';
import { changedColumns } from '#platform/database/changed-columns.ts';
import type { Tx } from '#platform/database/database.ts';
import * as store from './keep-life-store.ts';
import type { Author, KeptDecision, KeptShock } from './kept-life.ts';

/** The id of a decision of a case, for what refers to it. */
export const keptDecisionId = (unit: string, key: string): string => v5(`decision/${key}`, unit);

/**
 * Sees that a programme's shocks and decisions are those of its case, in that order. One that says something else is corrected,
 * with `reason`: what it said before is kept.
 */
export async function keepLife(
  tx: Tx,
  {
    unit,
    shocks,
    decisions,
    reason,
    editor,
  }: {
    unit: string;
    shocks: readonly KeptShock[];
    decisions: readonly KeptDecision[];
    reason: string;
    editor: Author;
  },
): Promise<{ written: number; corrected: number }> {
  const total = { written: 0, corrected: 0 };
  if (shocks.length + decisions.length === 0) return total;
  const rows = await store.lifeRows(tx, unit);
  const correct = async (
    record: 'shock' | 'decision',
    id: string,
    row: { version: number },
    wanted: object,
  ) => {
    const becomes = changedColumns(row, wanted);
    if (!becomes) return;
    await store.correctLife(tx, unit, { record, id }, { version: row.version, reason, becomes, editor });
    total.corrected += 1;
  };
  for (const shock of shocks) {
    const id = v5(`shock/${shock.key}`, unit);
    const row = rows.shock.get(id);
    if (row) await correct('shock', id, row, store.shockColumns(shock));
    else {
      await store.writeShock(tx, unit, id, shock);
      total.written += 1;
    }
  }
  for (const decision of decisions) {
    const id = keptDecisionId(unit, decision.key);
    const row = rows.decision.get(id);
    if (row) await correct('decision', id, row, store.decisionColumns(decision));
    else {
      await store.writeDecision(tx, unit, id, decision);
      total.written += 1;
    }
  }
  return total;
}
