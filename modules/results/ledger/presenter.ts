import type { Tx } from '#platform/database/database.ts';
import { toFields } from '../columns.ts';
import type { Effect, LedgerCorrection } from '../contract.ts';
import { type EffectContent, effectContent } from '../shapes.ts';
import * as store from './effect-store.ts';

/** The only way from an effect's rows to what somebody reads who keeps it, or claims a share. */
export async function presentEffect(tx: Tx, row: store.EffectRow): Promise<Effect> {
  const id = row.effect_id ?? '';
  const measurements = await store.measurementsOf(tx, id);
  const shares = await store.sharesOf(tx, id);
  const records = [
    id,
    ...measurements.map((each) => each.id ?? ''),
    ...shares.flatMap(({ claim }) => claim ?? []),
  ];
  const differences = await store.differencesOf(tx, id);
  const corrections = await store.correctionsOf(tx, records);
  return {
    ...contentOf(row),
    id: id as Effect['id'],
    country: row.country as Effect['country'],
    programme: row.own ? (row.unit_id as Effect['programme']) : null,
    own: row.own ?? false,
    by: row.author_name,
    recorded: new Date(row.recorded_at ?? 0).toISOString(),
    version: row.version ?? 1,
    isExempt: row.is_exempt ?? false,
    register: row.register as Effect['register'],
    reasons: (row.reasons ?? {}) as Effect['reasons'],
    measurements: measurements.map(
      ({ unit_id, effect_id, ...each }) => each as Effect['measurements'][number],
    ),
    shares: shares.map(({ programme, project, share }) => ({ programme, project, share })),
    free: 10_000 - shares.reduce((sum, { share }) => sum + share, 0),
    differences: differences.map(({ effect_id, other_id, reason, by }) => ({
      other: (effect_id === id ? other_id : effect_id) as Effect['id'],
      reason,
      by,
    })),
    corrections: corrections.map(presentCorrection),
  };
}

/** A correction, with the fields under the names of the API. */
export const presentCorrection = (
  row: Awaited<ReturnType<typeof store.correctionsOf>>[number],
): LedgerCorrection => ({
  record: row.record as LedgerCorrection['record'],
  recordId: row.record_id,
  number: row.number,
  reason: row.reason,
  was: toFields(row.was as Record<string, unknown>),
  becomes: toFields(row.becomes as Record<string, unknown>),
  by: row.author_name,
  at: new Date(row.recorded_at).toISOString(),
});

/** What is said of an effect, without what is found of it. */
export const contentOf = (row: store.EffectRow): EffectContent =>
  effectContent.parse({
    ...row,
    organisationNumber: row.organisation_number,
    organisationName: row.organisation_name,
    publicBody: row.public_body,
  });
