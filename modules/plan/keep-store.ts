import type { Tx } from '#platform/database/database.ts';
import type { Author, KeptActual, KeptGoal, KeptIndicator, KeptTarget, Signed } from './kept.ts';

/** What stands: the goals of a programme and all that hangs on them, by id. */
export async function planRows(tx: Tx, unit: string) {
  const goals = await tx.selectFrom('plan.goal').selectAll().where('unit_id', '=', unit).execute();
  const indicators = await tx.selectFrom('plan.indicator').selectAll().where('unit_id', '=', unit).execute();
  const actuals = await tx.selectFrom('plan.actual').selectAll().where('unit_id', '=', unit).execute();
  const targets = await tx
    .selectFrom('plan.target')
    .select(['indicator_id', 'year', 'number'])
    .where('unit_id', '=', unit)
    .execute();
  return {
    goal: new Map(goals.map((row) => [row.goal_id, row])),
    indicator: new Map(indicators.map((row) => [row.indicator_id, row])),
    actual: new Map(actuals.map((row) => [row.actual_id, row])),
    targets: new Set(targets.map(({ indicator_id, year, number }) => `${indicator_id}/${year}/${number}`)),
  };
}

export const goalColumns = ({ kind, title, lang, focus, owner }: KeptGoal) => ({
  kind,
  title,
  lang,
  focus,
  owner,
});

/** What of an indicator a correction may change; its type, scale and ledger are chosen once. */
export const indicatorColumns = ({ name, lang, unit, ofWhat, ...indicator }: KeptIndicator) => ({
  name,
  lang,
  unit,
  of_what: ofWhat,
  direction: indicator.direction,
  aggregation: indicator.aggregation,
  collection: indicator.collection,
  baseline: indicator.baseline?.value ?? null,
  baseline_on: indicator.baseline?.on ?? null,
  baseline_source: indicator.baseline?.source ?? null,
});

export const actualColumns = ({ asOf, value, evidence, entry }: KeptActual) => ({
  as_of: asOf,
  value,
  evidence,
  entry_id: entry,
});

export async function writeGoal(tx: Tx, unit: string, id: string, goal: KeptGoal): Promise<void> {
  await tx
    .insertInto('plan.goal')
    .values({ unit_id: unit, goal_id: id, ...goalColumns(goal), ...signed(goal) })
    .execute();
}

export async function writeIndicator(
  tx: Tx,
  unit: string,
  { id, goal }: { id: string; goal: string },
  indicator: KeptIndicator & Signed,
): Promise<void> {
  const columns = indicatorColumns(indicator);
  await tx
    .insertInto('plan.indicator')
    .values({
      unit_id: unit,
      indicator_id: id,
      goal_id: goal,
      type: indicator.type,
      scale_low: indicator.scale?.low ?? null,
      scale_high: indicator.scale?.high ?? null,
      ledger_kind: indicator.ledger?.kind ?? null,
      ledger_basis: indicator.ledger?.basis ?? null,
      ...columns,
      baseline: columns.baseline && JSON.stringify(columns.baseline),
      baseline_source: columns.baseline_source && JSON.stringify(columns.baseline_source),
      ...signed(indicator),
    })
    .execute();
}

export async function writeTarget(
  tx: Tx,
  unit: string,
  indicator: string,
  target: KeptTarget & { number: number },
): Promise<void> {
  await tx
    .insertInto('plan.target')
    .values({
      unit_id: unit,
      indicator_id: indicator,
      year: target.year,
      number: target.number,
      value: JSON.stringify(target.value),
      reason: target.reason,
      decision_id: target.decision,
      ...signed(target),
    })
    .execute();
}

export async function writeActual(
  tx: Tx,
  unit: string,
  { id, indicator }: { id: string; indicator: string },
  actual: KeptActual,
): Promise<void> {
  const columns = actualColumns(actual);
  await tx
    .insertInto('plan.actual')
    .values({
      unit_id: unit,
      actual_id: id,
      indicator_id: indicator,
      ...columns,
      value: JSON.stringify(columns.value),
      ...signed(actual),
    })
    .execute();
}

export async function correctPlan(
  tx: Tx,
  unit: string,
  { record, id }: { record: 'goal' | 'indicator' | 'actual'; id: string },
  given: { version: number; reason: string; becomes: object; editor: Author },
): Promise<void> {
  await tx
    .insertInto('plan.correction')
    .values({
      unit_id: unit,
      record,
      record_id: id,
      number: given.version,
      reason: given.reason,
      becomes: JSON.stringify(given.becomes),
      author_id: given.editor.person,
      author_name: given.editor.name,
    })
    .execute();
}

const signed = ({ author, recorded }: Signed) => ({
  author_id: author.person,
  author_name: author.name,
  ...(recorded ? { recorded_at: recorded } : {}),
});
