import { ledgerTargets } from '#modules/plan/index.ts';
import type { Handlers } from '#platform/http/handler.ts';
import { today } from '#platform/time/zone.ts';
import { againstTargets } from '../against-targets.ts';
import type { resultsOperations } from '../contract.ts';
import { dayAsked } from '../day-asked.ts';
import { factors, figures } from '../figures/figure-store.ts';
import { resultsOf } from '../results-of.ts';
import { totalsOf } from '../rules.ts';
import { countedOn, firmsIn, isWanted, lacksEvidence, needsCheck, rowsOn } from './ledger.ts';
import { claimRows } from './ledger-store.ts';
import { ledgerHere } from './own-effect.ts';

type Table = Pick<typeof resultsOperations, 'listEffects' | 'readResults'>;

export const ledgerHandlers: Handlers<Table> = {
  listEffects: {
    handle: async ({ tx, params, query, now, unlessAtHand }) => {
      const { on, ...search } = query;
      const ledger = await ledgerHere(tx, params.programmeId);
      const day = today(now, ledger.zone);
      return unlessAtHand(`${ledger.revision}/${day}`, async () => {
        const asOf = dayAsked(on, day);
        const rows = rowsOn(await claimRows(tx, [ledger.unit]), asOf, day);
        const items = rows.filter(isWanted(search));
        return {
          body: {
            asOf,
            items,
            totals: totalsOf(items),
            counts: {
              all: rows.length,
              check: rows.filter(needsCheck).length,
              evidence: rows.filter(lacksEvidence).length,
              firms: firmsIn(rows),
            },
          },
        };
      });
    },
  },
  readResults: {
    handle: async ({ tx, params, query, now, unlessAtHand }) => {
      const ledger = await ledgerHere(tx, params.programmeId);
      const day = today(now, ledger.zone);
      return unlessAtHand(`${ledger.revision}/${day}`, async () => {
        const asOf = dayAsked(query.on, day);
        const claims = await claimRows(tx, [ledger.unit]);
        const stated = { figures: await figures(tx, ledger.unit), factors: await factors(tx, ledger.unit) };
        const targets = againstTargets(await ledgerTargets(tx, ledger.unit), asOf, claims);
        return { body: resultsOf(countedOn(claims, asOf), { asOf, isOpen: true, ...stated, targets }) };
      });
    },
  },
};
