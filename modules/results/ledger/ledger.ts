import { type Counted, nextCheck, type Standing, shareOf, standingOn } from '../rules.ts';
import type { LedgerRow, StandingShape } from '../shapes.ts';
import type { MeasurementRow } from './ledger-store.ts';

/** A claim with its effect, as members' and public stores read it. Claims on one effect share it: it is worked out once. */
export type Claimed = {
  unit_id: string | null;
  claim_id: string | null;
  share: number | null;
  project: string | null;
  version?: number;
  effect: ClaimedEffect;
};

type ClaimedEffect = {
  effect_id: string | null;
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

/** Rows of the ledger as they stand on a day: the one way from claims to figures, for lists, files and pages. */
export function rowsOn(claims: readonly Claimed[], day: string, today: string): LedgerRow[] {
  const foundOf = foundOn(day);
  const nextOf = onceEach(({ measurements, happened }) => nextCheck(measurements, happened ?? '', today));
  return claims.map((claim) => rowOf(claim, { found: foundOf(claim.effect), next: nextOf(claim.effect) }));
}

/** What each row counts for on a day, and in which firm: all that sums are made of, and they are made of many days. */
export function countedOn(claims: readonly Claimed[], day: string): (Counted & Firm)[] {
  const foundOf = foundOn(day);
  return claims.map(({ effect, share }) => {
    const found = foundOf(effect);
    return {
      country: effect.country as LedgerRow['country'],
      organisationNumber: effect.organisation_number,
      organisationName: effect.organisation_name ?? '',
      kind: effect.kind as LedgerRow['kind'],
      basis: effect.basis as LedgerRow['basis'],
      standing: found ? claimed(found, share ?? 0) : null,
    };
  });
}

const foundOn = (day: string) => onceEach(({ measurements }) => standingOn(measurements, day));

function onceEach<T>(work: (effect: ClaimedEffect) => T): (effect: ClaimedEffect) => T {
  const known = new Map<ClaimedEffect, T>();
  return (effect) => {
    if (!known.has(effect)) known.set(effect, work(effect));
    return known.get(effect) as T;
  };
}

/** Whose jobs they are. */
export type Firm = Pick<LedgerRow, 'country' | 'organisationNumber' | 'organisationName'>;

/** Field by field: rows that are spread into rows were a third of what the sums of 5,000 claims cost, and most of their garbage. */
function rowOf(
  claim: Claimed,
  { found, next }: { found: Standing<MeasurementRow> | undefined; next: LedgerRow['next'] },
): LedgerRow {
  const { effect } = claim;
  return {
    claim: claim.claim_id as LedgerRow['claim'],
    claimVersion: claim.version ?? 1,
    effect: effect.effect_id as LedgerRow['effect'],
    programme: claim.unit_id as LedgerRow['programme'],
    share: claim.share ?? 0,
    project: claim.project,
    own: effect.kept_by === claim.unit_id,
    organisationNumber: effect.organisation_number,
    country: effect.country as LedgerRow['country'],
    organisationName: effect.organisation_name ?? '',
    place: effect.place,
    kind: effect.kind as LedgerRow['kind'],
    basis: effect.basis as LedgerRow['basis'],
    origin: effect.origin as LedgerRow['origin'],
    happened: effect.happened ?? '',
    exempt: effect.is_exempt ?? false,
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
export const firmsIn = (rows: readonly Firm[]): number =>
  new Set(rows.map((row) => `${row.country}/${row.organisationNumber ?? row.organisationName}`)).size;
