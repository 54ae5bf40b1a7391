import type { Tx } from '#platform/database/database.ts';
import type { FigureContent } from './shapes.ts';

/** Published figures of a programme as they stand, by id. */
export async function figureRows(tx: Tx, unit: string) {
  const rows = await tx.selectFrom('results.figure').selectAll().where('unit_id', '=', unit).execute();
  return new Map(rows.map((row) => [row.figure_id, row]));
}

/** What of a figure a correction may change: all that it says. */
export const figureColumns = (
  { subject, low, high, unit, qualifier, attribution, asOf, quotes, note }: FigureContent,
  position: number,
) => ({
  subject,
  value_low: low,
  value_high: high,
  unit,
  qualifier,
  attribution,
  as_of: asOf,
  quotes,
  note,
  position,
});

/** Which effects and claims a programme has. */
export async function ledgerIds(tx: Tx, unit: string): Promise<Set<string>> {
  const effects = await tx
    .selectFrom('results.effect')
    .select('effect_id as id')
    .where('unit_id', '=', unit)
    .execute();
  const claims = await tx
    .selectFrom('results.claim')
    .select('claim_id as id')
    .where('unit_id', '=', unit)
    .execute();
  return new Set([...effects, ...claims].map(({ id }) => id));
}
