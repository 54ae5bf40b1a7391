import { type Counted, nextCheck, type Standing, shareOf, standingOn } from '../rules.ts';
import type { LedgerRow, StandingShape } from '../shapes.ts';
import type { ClaimRow, MeasurementRow } from './ledger-store.ts';

/** A row of the ledger as it stands on a day: the one way from claims to figures, for lists, sums, files and pages. */
export function rowOn(claim: ClaimRow, day: string, today: string): LedgerRow {
  const found = standingOn(claim.measurements, day);
  return {
    claim: claim.claim_id as LedgerRow['claim'],
    claimVersion: claim.version,
    effect: claim.effect_id as LedgerRow['effect'],
    programme: claim.unit_id as LedgerRow['programme'],
    share: claim.share,
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
    standing: found ? claimed(found, claim.share) : null,
    next: nextCheck(claim.measurements, claim.happened ?? '', today),
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

export type { Counted };
