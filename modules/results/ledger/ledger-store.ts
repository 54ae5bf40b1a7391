import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Measured } from '../rules.ts';
import type { Measurement } from '../shapes.ts';
import { by } from './by.ts';

export type MeasurementRow = Measured & Pick<Measurement, 'method' | 'evidence'>;

/** A claim with the effect it is a share of, and what was found of it. */
export type ClaimRow = Awaited<ReturnType<typeof claimRows>>[number];

/** The programme whose ledger it is; undefined when the actor cannot see it. */
export async function ledgerOf(tx: Tx, unit: string) {
  const { rows } = await sql<{
    unit: string;
    zone: string;
    language: string;
    example: boolean;
    revision: string;
  }>`
    select unit_id as unit, zone, language, example, coalesce(results.revision(unit_id), '0') as revision
    from access.unit where unit_id = ${unit}::uuid`.execute(tx);
  return rows[0];
}

/** Every share that these programmes claim, with its effect and measurements, firms in the order of their names. */
export async function claimRows(tx: Tx, units: readonly string[]) {
  if (units.length === 0) return [];
  const claims = await tx
    .selectFrom('results.claim as c')
    .innerJoin('results.shared_effect as e', 'e.effect_id', 'c.effect_id')
    .select([
      'c.unit_id',
      'c.claim_id',
      'c.effect_id',
      'c.share',
      'c.project',
      'c.version',
      'e.unit_id as kept_by',
      'e.country',
      'e.organisation_number',
      'e.organisation_name',
      'e.place',
      'e.kind',
      'e.basis',
      'e.origin',
      'e.happened',
      'e.is_exempt',
    ])
    .where('c.unit_id', 'in', [...units])
    .where('c.share', '>', 0)
    .orderBy('e.organisation_name')
    .orderBy('e.happened')
    .orderBy('c.claim_id')
    .execute();
  const found = await measurements(tx, units);
  return claims.map((claim) => ({ ...claim, measurements: found.get(claim.effect_id) ?? [] }));
}

/** One question for all of them: asking for each of 2,000 effects took five times as long. */
async function measurements(tx: Tx, units: readonly string[]): Promise<Map<string, MeasurementRow[]>> {
  const rows = await tx
    .selectFrom('results.shared_measurement')
    .select([
      'effect_id',
      'measurement_id as id',
      'point',
      'stage',
      'hundredths',
      sql<string>`measured_on::text`.as('measuredOn'),
      'method',
      'evidence',
      sql<string>`to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`.as('recorded'),
    ])
    .where('effect_id', 'in', (eb) =>
      eb
        .selectFrom('results.claim as c')
        .select('c.effect_id')
        .where('c.unit_id', 'in', [...units]),
    )
    .execute();
  return by(rows as unknown as (MeasurementRow & { effect_id: string })[], ({ effect_id }) => effect_id);
}
