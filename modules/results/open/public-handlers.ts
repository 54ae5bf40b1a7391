import { publicLedgerTargets } from '#modules/plan/index.ts';
import type { Context, Handlers } from '#platform/http/handler.ts';
import type { Operation } from '#platform/http/operation.ts';
import { publishedAnswer } from '#platform/http/published-answer.ts';
import { notFound } from '#platform/problems/refusal.ts';
import { today } from '#platform/time/zone.ts';
import { againstTargets } from '../against-targets.ts';
import { dayAsked } from '../day-asked.ts';
import { publicFactors, publicFigures } from '../figures/figure-store.ts';
import { countedOn } from '../ledger/ledger.ts';
import { resultsOf } from '../results-of.ts';
import type { publicOperations } from './public-operations.ts';
import { publicRows } from './public-row.ts';
import { publicClaims, publicLedger } from './public-store.ts';

type Table = Pick<typeof publicOperations, 'readPublicResults' | 'listPublicEffects'>;

export const publicHandlers: Handlers<Table> = {
  readPublicResults: {
    handle: async (context) => {
      const { tx, params, query } = context;
      const { unit, day, revision, isOpen } = await asItStands(context, params.slug);
      return publishedAnswer(context, revision, async () => {
        const asOf = dayAsked(query.on, day);
        const claims = await publicClaims(tx, params.slug);
        const figures = await publicFigures(tx, params.slug);
        const factors = await publicFactors(tx, params.slug);
        // Against a ledger that is closed a target would look missed.
        const targets = isOpen ? againstTargets(await publicLedgerTargets(tx, unit), asOf, claims) : [];
        return { body: resultsOf(countedOn(claims, asOf), { asOf, isOpen, figures, factors, targets }) };
      });
    },
  },
  listPublicEffects: {
    handle: async (context) => {
      const { tx, params, query } = context;
      const { day, revision } = await asItStands(context, params.slug);
      return publishedAnswer(context, revision, async () => {
        const asOf = dayAsked(query.on, day);
        return {
          body: { asOf, items: publicRows(await publicClaims(tx, params.slug), asOf) },
        };
      });
    },
  },
};

/** What is published changes when a chain that it shows grows, and with the day it is asked for. */
export async function asItStands({ tx, now }: Pick<Context<Operation>, 'tx' | 'now'>, slug: string) {
  const ledger = await publicLedger(tx, slug);
  if (!ledger) throw notFound();
  const day = today(now, ledger.zone);
  return { ...ledger, day, revision: `${ledger.revision}/${day}` };
}

/** Files of a ledger that is not published are not there: an empty one would say that nothing was achieved. */
export async function openLedger(context: Pick<Context<Operation>, 'tx' | 'now'>, slug: string) {
  const ledger = await asItStands(context, slug);
  if (!ledger.isOpen) throw notFound();
  return ledger;
}
