import type { Context, Handlers } from '#platform/http/handler.ts';
import type { Operation } from '#platform/http/operation.ts';
import { notFound } from '#platform/problems/refusal.ts';
import { today } from '#platform/time/zone.ts';
import type { PublicEffect, resultsOperations } from '../contract.ts';
import { publicFactors, publicFigures } from '../figures/figure-store.ts';
import { rowOn } from '../ledger/ledger.ts';
import type { ClaimRow } from '../ledger/ledger-store.ts';
import { resultsOf } from '../results-of.ts';
import { inOrder } from '../rules.ts';
import { type PublicClaimRow, publicClaims, publicLedger } from './public-store.ts';

type Table = Pick<typeof resultsOperations, 'readPublicResults' | 'listPublicEffects'>;

export const publicHandlers: Handlers<Table> = {
  readPublicResults: {
    handle: async (context) => {
      const { tx, params, query } = context;
      const { ledger, day, unlessKnown } = await opened(context, params.slug);
      return unlessKnown(async () => {
        const asOf = query.on ?? day;
        const rows = (await publicClaims(tx, params.slug)).map((claim) => publicRow(claim, asOf));
        const figures = await publicFigures(tx, params.slug);
        const factors = await publicFactors(tx, params.slug);
        return { body: resultsOf(rows, { asOf, figures, factors }), headers: { 'X-Programme': ledger.unit } };
      });
    },
  },
  listPublicEffects: {
    handle: async (context) => {
      const { tx, params, query } = context;
      const { day, unlessKnown } = await opened(context, params.slug);
      return unlessKnown(async () => {
        const asOf = query.on ?? day;
        return {
          body: { asOf, items: (await publicClaims(tx, params.slug)).map((claim) => publicRow(claim, asOf)) },
        };
      });
    },
  },
};

/** What is published changes when a chain that it shows grows, and with the day it is asked for. */
async function opened<T extends Operation>({ tx, now, unlessAtHand }: Context<T>, slug: string) {
  const ledger = await publicLedger(tx, slug);
  if (!ledger) throw notFound();
  const day = today(now, ledger.zone);
  const headers = { 'Cache-Control': 'public, no-cache', Vary: 'Accept-Language' };
  const unlessKnown: Context<T>['unlessAtHand'] extends (revision: string, make: infer Make) => infer Made
    ? (make: Make) => Made
    : never = (async (make: never) => ({
    ...(await unlessAtHand(`${ledger.revision}/${day}`, make)),
    headers,
  })) as never;
  return { ledger, day, unlessKnown };
}

/** The only way from a claim to what anyone reads of it. */
export function publicRow(claim: PublicClaimRow, day: string): PublicEffect {
  const row = rowOn({ ...claim, version: 1, is_exempt: false } as unknown as ClaimRow, day, day);
  const { claimVersion, programme, own, exempt, next, ...open } = row;
  return {
    ...open,
    because: claim.because,
    lang: claim.lang ?? 'nb',
    women: claim.women,
    men: claim.men,
    measurements: inOrder(claim.measurements).map(({ entry_id, entry_slug, ...each }) => ({
      id: each.id,
      point: each.point,
      stage: each.stage,
      hundredths: each.hundredths,
      measuredOn: each.measuredOn,
      method: each.method,
      evidence: each.evidence,
      recorded: each.recorded,
      logEntry: entry_id && entry_slug ? { slug: entry_slug, id: entry_id } : null,
    })),
  };
}
