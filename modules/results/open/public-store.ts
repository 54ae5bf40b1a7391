import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { by } from '../ledger/by.ts';
import type { MeasurementRow } from '../ledger/ledger-store.ts';

export type PublicLedger = {
  unit: string;
  name: string;
  zone: string;
  language: string;
  example: boolean;
  revision: string;
  /** Whether its ledger is published. */
  isOpen: boolean;
};

/** A published programme; which parts of its page are open is in the views. */
export async function publicLedger(tx: Tx, slug: string): Promise<PublicLedger | undefined> {
  const { rows } = await sql<PublicLedger>`
    select p.unit_id as unit, p.name, p.zone, p.language, p.example, coalesce(r.revision, '0') as revision,
      'results' = any (p.parts) as "isOpen"
    from programme.public_programme p join results.public_revision r using (slug) where p.slug = ${slug}`.execute(
    tx,
  );
  return rows[0];
}

export type PublicClaimRow = Awaited<ReturnType<typeof publicClaims>>[number];

/** The open rows of a programme's ledger, as `ledger-store.ts` reads them for members. */
export async function publicClaims(tx: Tx, slug: string) {
  const claims = await tx.selectFrom('results.public_claim').selectAll().where('slug', '=', slug).execute();
  const ids = [...new Set(claims.map(({ effect_id }) => effect_id ?? ''))];
  const found = ids.length === 0 ? [] : await measurements(tx, ids);
  const measured = by(found, ({ effect_id }) => effect_id);
  const effects = new Map(
    claims.map((row) => [
      row.effect_id,
      {
        ...row,
        measurements: (measured.get(row.effect_id) ?? []) as unknown as (MeasurementRow & PublicEvidence)[],
      },
    ]),
  );
  return claims
    .flatMap(({ unit_id, claim_id, effect_id, share, project }) => {
      const effect = effects.get(effect_id);
      return effect ? [{ unit_id, claim_id, share, project, effect }] : [];
    })
    .toSorted(
      ({ effect: a, ...one }, { effect: b, ...other }) =>
        compare(a.organisation_name, b.organisation_name) ||
        compare(a.happened, b.happened) ||
        compare(one.claim_id, other.claim_id),
    );
}

export type PublicEvidence = { entry_id: string | null; entry_slug: string | null };

const measurements = (tx: Tx, ids: readonly string[]) =>
  tx
    .selectFrom('results.public_measurement')
    .select([
      'effect_id',
      'measurement_id as id',
      'point',
      'stage',
      'hundredths',
      sql<string>`measured_on::text`.as('measuredOn'),
      'method',
      'evidence',
      'entry_id',
      'entry_slug',
      sql<string>`to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`.as('recorded'),
    ])
    .where('effect_id', 'in', [...ids])
    .execute();

const compare = (a: string | null, b: string | null) =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
