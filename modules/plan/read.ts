import { decisionsOf } from '#modules/programme/index.ts';
import type { Tx } from '#platform/database/database.ts';
import { notFound } from '#platform/problems/refusal.ts';
import { type PlanRows, present } from './presenter.ts';
import * as store from './store.ts';

/** A programme's plan with all that belongs to it, one question a table. */
export async function planOf(tx: Tx, unit: string) {
  return present(await rowsOf(tx, unit));
}

export async function goalOf(tx: Tx, unit: string, id: string) {
  const found = (await planOf(tx, unit)).find((each) => each.id === id);
  if (!found) throw notFound();
  return found;
}

export async function indicatorOf(tx: Tx, unit: string, id: string) {
  const found = (await planOf(tx, unit))
    .flatMap(({ indicators }) => indicators)
    .find((each) => each.id === id);
  if (!found) throw notFound();
  return found;
}

export async function actualOf(tx: Tx, unit: string, id: string) {
  for (const { indicators } of await planOf(tx, unit))
    for (const indicator of indicators)
      for (const actual of indicator.actuals) if (actual.id === id) return { indicator, actual };
  throw notFound();
}

async function rowsOf(tx: Tx, unit: string): Promise<PlanRows> {
  const targets = await store.targets(tx, unit);
  const named = [...new Set(targets.flatMap(({ decision_id }) => (decision_id ? [decision_id] : [])))];
  return {
    targets,
    goals: await store.goals(tx, unit),
    indicators: await store.indicators(tx, unit),
    actuals: await store.actuals(tx, unit),
    corrections: await store.corrections(tx, unit),
    decisions: await decisionsOf(tx, unit, named),
  };
}
