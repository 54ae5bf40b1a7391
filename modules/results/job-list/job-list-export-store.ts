import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { by } from '../ledger/by.ts';
import type { EffectContent, MeasurementContent, Reasons } from '../shapes.ts';

export type ExportedEffect = {
  id: string;
  content: EffectContent;
  measurements: (Omit<MeasurementContent, 'basis' | 'entry' | 'file'> & { id: string; recorded: string })[];
  claims: { share: number; project: string | null }[];
  reasons: Reasons;
  told: string[];
};

/** Everything of a programme's ledger that a file can say, firms in the order of their names. */
export async function exportedEffects(tx: Tx, unit: string): Promise<ExportedEffect[]> {
  const ofLedger = sql`exists (
    select from results.claim c where c.effect_id = e.effect_id and c.unit_id = ${unit}::uuid and c.share > 0)`;
  const { rows: effects } = await sql<{ id: string; content: EffectContent; reasons: Reasons | null }>`
    select effect_id as id, reasons, jsonb_build_object('organisationNumber', organisation_number,
      'organisationName', organisation_name, 'publicBody', public_body, 'place', place, 'kind', kind, 'basis', basis,
      'origin', origin, 'happened', happened, 'because', because, 'lang', lang, 'women', women, 'men', men, 'exempt', exempt) as content
    from results.shared_effect e where ${ofLedger} order by organisation_name, happened, effect_id`.execute(
    tx,
  );
  type Measured = ExportedEffect['measurements'][number] & { effect: string };
  const { rows: measured } = await sql<Measured>`
    select effect_id as effect, measurement_id as id, point, stage, hundredths, measured_on::text as "measuredOn", method,
      evidence, note, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as recorded
    from results.shared_measurement e where ${ofLedger}`.execute(tx);
  const { rows: claimed } = await sql<{ effect: string; share: number; project: string | null }>`
    select effect_id as effect, share, project from results.claim where unit_id = ${unit}::uuid and share > 0
    order by recorded_at, claim_id`.execute(tx);
  const { rows: told } = await sql<{ effect: string; reason: string }>`
    select effect_id as effect, reason from results.difference where unit_id = ${unit}::uuid
    order by recorded_at, other_id`.execute(tx);
  const [measurements, claims, reasons] = [measured, claimed, told].map((rows) =>
    by<{ effect: string }, string>(rows, ({ effect }) => effect),
  ) as [Map<string, Measured[]>, Map<string, typeof claimed>, Map<string, typeof told>];
  return effects.map(({ id, content, reasons: kept }) => ({
    id,
    content,
    measurements: measurements.get(id) ?? [],
    claims: claims.get(id) ?? [],
    reasons: kept ?? {},
    told: (reasons.get(id) ?? []).map(({ reason }) => reason),
  }));
}
