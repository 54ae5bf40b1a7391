import { nextCheck, type Standing, shareOf, standingOn } from '../rules.ts';
import type { LedgerRow, StandingShape } from '../shapes.ts';
import type { MeasurementRow } from './ledger-store.ts';

/** A claim with its effect, as members' and public stores read it. */
export type Claimed = {
  unit_id: string | null;
  claim_id: string | null;
  effect_id: string | null;
  share: number | null;
  project: string | null;
  version?: number;
  kept_by: string | null;
  country: string | null;
  organisation_number: string | null;
  organisation_name: string | null;
  place: string | null;
  kind: string | null;
  basis: string | null;
  origin: string | null;
  happened: string | null;
  is_exempt?: boolean | null;
  measurements: readonly MeasurementRow[];
};

/**
 * Rows of the ledger as they stand on a day: the one way from claims to figures, for lists, sums, files and pages. What an effect was
 * found to be is worked out once for all the claims on it.
 */
export function rowsOn(claims: readonly Claimed[], day: string, today: string): LedgerRow[] {
  const known = new Map<
    string | null,
    { found: ReturnType<typeof standingOn<MeasurementRow>>; next: LedgerRow['next'] }
  >();
  return claims.map((claim) => {
    const { effect_id, measurements, happened } = claim;
    const effect = known.get(effect_id) ?? {
      found: standingOn(measurements, day),
      next: nextCheck(measurements, happened ?? '', today),
    };
    known.set(effect_id, effect);
    return rowOf(claim, effect);
  });
}

function rowOf(
  claim: Claimed,
  { found, next }: { found: ReturnType<typeof standingOn<MeasurementRow>>; next: LedgerRow['next'] },
): LedgerRow {
  return {
    claim: claim.claim_id as LedgerRow['claim'],
    claimVersion: claim.version ?? 1,
    effect: claim.effect_id as LedgerRow['effect'],
    programme: claim.unit_id as LedgerRow['programme'],
    share: claim.share ?? 0,
    project: claim.project,
    own: claim.kept_by === claim.unit_id,
    organisationNumber: claim.organisation_number,
    country: claim.country as LedgerRow['country'],
    organisationName: claim.organisation_name ?? '',
    place: claim.place,
    kind: claim.kind as LedgerRow['kind'],
    basis: claim.basis as LedgerRow['basis'],
    origin: claim.origin as LedgerRow['origin'],
    happened: claim.happened ?? '',
    exempt: claim.is_exempt ?? false,
    standing: found ? claimed(found, claim.share ?? 0) : null,
    next,
  };
}

/** A share of what an effect was found to be. */
export const claimed = (
  { stage, hundredths, lost, by }: Standing<MeasurementRow>,
  share: number,
): StandingShape => ({
  stage,
  gross: hundredths,
  grossLost: lost,
  hundredths: shareOf(hundredths, share),
  lost: shareOf(lost, share),
  measuredOn: by.measuredOn,
  method: by.method,
  evidence: by.evidence,
});

/** What one may ask the ledger for. */
export type Search = {
  kind?: LedgerRow['kind'] | undefined;
  basis?: LedgerRow['basis'] | undefined;
  stage?: StandingShape['stage'] | undefined;
  needs?: 'check' | 'evidence' | undefined;
};

export const needsCheck = ({ next }: LedgerRow): boolean => next?.overdue === true;
export const lacksEvidence = ({ standing, own }: LedgerRow): boolean =>
  own && standing !== null && standing.stage !== 'lost' && standing.evidence === null;

export const isWanted =
  ({ kind, basis, stage, needs }: Search) =>
  (row: LedgerRow): boolean =>
    (kind === undefined || row.kind === kind) &&
    (basis === undefined || row.basis === basis) &&
    (stage === undefined || row.standing?.stage === stage) &&
    (needs !== 'check' || needsCheck(row)) &&
    (needs !== 'evidence' || lacksEvidence(row));

/** Firms, each once: by number, or by name where there is none. */
export const firmsIn = (
  rows: readonly Pick<LedgerRow, 'country' | 'organisationNumber' | 'organisationName'>[],
): number =>
  new Set(rows.map((row) => `${row.country}/${row.organisationNumber ?? row.organisationName}`)).size;
