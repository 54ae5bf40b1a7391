import { type Counted, nextCheck, type Standing, shareOf, standingOn } from '../rules.ts';
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
  const standingOf = standingsOn(day);
  const nextOf = eachEffect(({ measurements, happened }) => nextCheck(measurements, happened ?? '', today));
  return claims.map((claim) => ({ ...rowOf(claim), standing: standingOf(claim), next: nextOf(claim) }));
}

/** What each row counts for on a day, and in which firm: all that sums are made of, and they are made of many days. */
export function countedOn(claims: readonly Claimed[], day: string): (Counted & Firm)[] {
  const standingOf = standingsOn(day);
  return claims.map((claim) => ({ ...countedAs(claim), standing: standingOf(claim) }));
}

function standingsOn(day: string): (claim: Claimed) => StandingShape | null {
  const foundOf = eachEffect(({ measurements }) => standingOn(measurements, day));
  return (claim) => {
    const found = foundOf(claim);
    return found ? claimed(found, claim.share ?? 0) : null;
  };
}

function eachEffect<T>(work: (claim: Claimed) => T): (claim: Claimed) => T {
  const known = new Map<string | null, T>();
  return (claim) => {
    const { effect_id } = claim;
    if (!known.has(effect_id)) known.set(effect_id, work(claim));
    return known.get(effect_id) as T;
  };
}

/** Whose jobs they are. */
export type Firm = Pick<LedgerRow, 'country' | 'organisationNumber' | 'organisationName'>;

const countedAs = (claim: Claimed): Firm & Pick<LedgerRow, 'kind' | 'basis'> => ({
  organisationNumber: claim.organisation_number,
  country: claim.country as LedgerRow['country'],
  organisationName: claim.organisation_name ?? '',
  kind: claim.kind as LedgerRow['kind'],
  basis: claim.basis as LedgerRow['basis'],
});

function rowOf(claim: Claimed): Omit<LedgerRow, 'standing' | 'next'> {
  return {
    claim: claim.claim_id as LedgerRow['claim'],
    claimVersion: claim.version ?? 1,
    effect: claim.effect_id as LedgerRow['effect'],
    programme: claim.unit_id as LedgerRow['programme'],
    share: claim.share ?? 0,
    project: claim.project,
    own: claim.kept_by === claim.unit_id,
    place: claim.place,
    ...countedAs(claim),
    origin: claim.origin as LedgerRow['origin'],
    happened: claim.happened ?? '',
    exempt: claim.is_exempt ?? false,
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
export const firmsIn = (rows: readonly Firm[]): number =>
  new Set(rows.map((row) => `${row.country}/${row.organisationNumber ?? row.organisationName}`)).size;
