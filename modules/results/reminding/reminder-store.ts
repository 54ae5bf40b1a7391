import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';

/** Every programme that has a ledger: for the clock, which asks in nobody's name. */
export async function ledgers(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ unit: string }>`select results.ledgers() as unit`.execute(tx);
  return rows.map(({ unit }) => unit);
}

/** Of these re-checks, those that nobody was reminded of yet; from now on somebody was. */
export async function notYetReminded<C extends { effect: string; point: string }>(
  tx: Tx,
  unit: string,
  checks: readonly C[],
): Promise<C[]> {
  const fresh: C[] = [];
  for (const check of checks) {
    const made = await tx
      .insertInto('results.reminder')
      .values({ unit_id: unit, effect_id: check.effect, point: check.point })
      .onConflict((conflict) => conflict.doNothing())
      .returning('effect_id')
      .executeTakeFirst();
    if (made) fresh.push(check);
  }
  return fresh;
}

/** The programme that a letter is about. */
export const programmeOf = (tx: Tx, unit: string) =>
  tx
    .selectFrom('access.unit')
    .select(['name', 'slug', 'language', 'zone', 'example'])
    .where('unit_id', '=', unit)
    .executeTakeFirst();
