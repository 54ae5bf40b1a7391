import type { Tx } from '#platform/database/database.ts';

/** A decision as other modules name it. */
export type DecisionNamed = {
  id: string;
  what: string;
  lang: string;
  body: string;
  caseNumber: string | null;
  decided: string;
};

/** When a programme lasts, and its zone; undefined when the actor cannot see it. */
export async function periodOf(
  tx: Tx,
  unit: string,
): Promise<{ period: string | null; zone: string } | undefined> {
  return tx
    .selectFrom('programme.programme as p')
    .innerJoin('access.unit as u', 'u.unit_id', 'p.unit_id')
    .select(['p.period', 'u.zone'])
    .where('p.unit_id', '=', unit)
    .executeTakeFirst();
}

/** Those of the programme's decisions that are named; what is not there is left out. */
export async function decisionsOf(tx: Tx, unit: string, ids: readonly string[]): Promise<DecisionNamed[]> {
  if (ids.length === 0) return [];
  return tx
    .selectFrom('programme.decision')
    .select(['decision_id as id', 'what', 'lang', 'body', 'case_number as caseNumber', 'decided'])
    .where('unit_id', '=', unit)
    .where('decision_id', 'in', [...ids])
    .execute();
}
