import type { Tx } from '#platform/database/database.ts';

/** A published programme whose goals are open, and the revision that its page's ETag is made of. */
export async function openProgramme(
  tx: Tx,
  slug: string,
): Promise<{ unit: string; revision: number } | undefined> {
  const found = await tx
    .selectFrom('programme.public_programme as p')
    .innerJoin('programme.public_revision as r', 'r.unit_id', 'p.unit_id')
    .select(['p.unit_id', 'p.parts', 'r.sequence'])
    .where('p.slug', '=', slug)
    .executeTakeFirst();
  if (!found?.unit_id || !found.parts?.includes('goals')) return undefined;
  return { unit: found.unit_id, revision: Number(found.sequence ?? 0) };
}

export const publicGoals = (tx: Tx, unit: string) =>
  tx
    .selectFrom('plan.public_goal')
    .selectAll()
    .where('unit_id', '=', unit)
    .orderBy('recorded_at')
    .orderBy('goal_id')
    .execute();

export const publicIndicators = (tx: Tx, unit: string) =>
  tx
    .selectFrom('plan.public_indicator')
    .selectAll()
    .where('unit_id', '=', unit)
    .orderBy('recorded_at')
    .orderBy('indicator_id')
    .execute();

/** With the decision where decisions are open too. */
export const publicTargets = (tx: Tx, unit: string) =>
  tx
    .selectFrom('plan.public_target as t')
    .leftJoin('programme.public_decision as d', (join) =>
      join.onRef('d.unit_id', '=', 't.unit_id').onRef('d.decision_id', '=', 't.decision_id'),
    )
    .selectAll('t')
    .select(['d.decision_id as open_decision', 'd.what', 'd.lang', 'd.body', 'd.case_number', 'd.decided'])
    .where('t.unit_id', '=', unit)
    .orderBy('t.year')
    .orderBy('t.number')
    .execute();

export const publicActuals = (tx: Tx, unit: string) =>
  tx
    .selectFrom('plan.public_actual')
    .selectAll()
    .where('unit_id', '=', unit)
    .orderBy('as_of')
    .orderBy('recorded_at')
    .execute();
