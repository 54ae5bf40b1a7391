import type { PublicEffect } from '../answers.ts';
import { rowsOn } from '../ledger/ledger.ts';
import { inOrder } from '../rules.ts';
import type { LedgerRow } from '../shapes.ts';
import type { PublicClaimRow } from './public-store.ts';

/** The only way from claims to what anyone reads of it: a list of what is open, so that what is new is closed until it is named. */
export function publicRows(claims: readonly PublicClaimRow[], day: string): PublicEffect[] {
  return rowsOn(claims, day, day).map((row, index) => publicRow(row, claims[index] as PublicClaimRow));
}

function publicRow(row: LedgerRow, { effect }: PublicClaimRow): PublicEffect {
  return {
    claim: row.claim,
    effect: row.effect,
    share: row.share,
    project: row.project,
    organisationNumber: row.organisationNumber,
    country: row.country,
    organisationName: row.organisationName,
    place: row.place,
    kind: row.kind,
    basis: row.basis,
    origin: row.origin,
    happened: row.happened,
    standing: row.standing,
    because: effect.because,
    lang: effect.lang ?? 'nb',
    ...sexesOf(row, effect),
    measurements: inOrder(effect.measurements).map(({ entry_id, entry_slug, ...each }) => ({
      id: each.id,
      point: each.point,
      stage: each.stage,
      hundredths: each.hundredths,
      measuredOn: each.measuredOn,
      method: each.method,
      evidence: row.own ? each.evidence : null,
      recorded: each.recorded,
      logEntry: row.own && entry_id && entry_slug ? { slug: entry_slug, id: entry_id } : null,
    })),
  };
}

/** Counts by sex are of the jobs that were counted then: where others stand now, they would be read as being of those. */
function sexesOf({ basis, standing }: LedgerRow, { women, men }: PublicClaimRow['effect']) {
  const isOfThese =
    basis === 'fte' || (women !== null && men !== null && (women + men) * 100 === standing?.gross);
  return isOfThese ? { women, men } : { women: null, men: null };
}
