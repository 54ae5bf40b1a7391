import { expressionBuilder, sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { DB } from '#platform/database/generated/schema.ts';
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
    name: string;
    zone: string;
    language: string;
    example: boolean;
    revision: string;
  }>`
    select unit_id as unit, name, zone, language, example, coalesce(results.revision(unit_id), '0') as revision
    from access.unit where unit_id = ${unit}::uuid`.execute(tx);
  return rows[0];
}

/**
 * Every share that these programmes claim, with its effect and measurements, firms in the order of their names. Three questions
 * for all of them: with an effect repeated for each of its claims, 5,000 claims on 2,000 effects took half as long again.
 */
export async function claimRows(tx: Tx, units: readonly string[]) {
  if (units.length === 0) return [];
  const claims = await tx
    .selectFrom('results.claim')
    .select(['unit_id', 'claim_id', 'effect_id', 'share', 'project', 'version'])
    .where('unit_id', 'in', [...units])
    .where('share', '>', 0)
    .orderBy('claim_id')
    .execute();
  const effects = await tx
    .selectFrom('results.shared_effect')
    .select([
      'effect_id',
      'unit_id as kept_by',
      'country',
      'organisation_number',
      'organisation_name',
      'place',
      'kind',
      'basis',
      'origin',
      'happened',
      'is_exempt',
    ])
    .where('effect_id', 'in', claimedBy(units))
    .orderBy('organisation_name')
    .orderBy('happened')
    .orderBy('effect_id')
    .execute();
  const found = await measurements(tx, units);
  const ofEffect = by(claims, ({ effect_id }) => effect_id);
  return effects.flatMap((effect) => {
    const id = effect.effect_id ?? '';
    const measured = { ...effect, measurements: found.get(id) ?? [] };
    return (ofEffect.get(id) ?? []).map(({ unit_id, claim_id, share, project, version }) => ({
      unit_id,
      claim_id,
      share,
      project,
      version,
      effect: measured,
    }));
  });
}

const claimedBy = (units: readonly string[]) =>
  expressionBuilder<DB>()
    .selectFrom('results.claim as c')
    .select('c.effect_id')
    .where('c.unit_id', 'in', [...units]);

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
      sql<string>`recorded_at::text`.as('recorded'),
    ])
    .where('effect_id', 'in', claimedBy(units))
    .execute();
  return by(rows as unknown as (MeasurementRow & { effect_id: string })[], ({ effect_id }) => effect_id);
}
