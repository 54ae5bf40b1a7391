import type { Handlers } from '#platform/http/handler.ts';
import { today } from '#platform/time/zone.ts';
import type { resultsOperations } from '../contract.ts';
import { dayAsked } from '../day-asked.ts';
import { resultsPolicy } from '../policy.ts';
import { by } from './by.ts';
import { rowsOn } from './ledger.ts';
import { claimRows } from './ledger-store.ts';
import { programmes } from './portfolio-store.ts';
import { once, soon } from './re-checks.ts';
import { rollUp } from './roll-up.ts';

type Table = Pick<typeof resultsOperations, 'listReChecks' | 'readRollUp'>;

export const portfolioHandlers: Handlers<Table> = {
  listReChecks: {
    handle: async ({ tx, actor, person, now }) => {
      const mine = [...person.reach.keys()].filter((unit) => resultsPolicy['results.write'](actor, unit));
      const rows = await rowsOf(tx, mine, now);
      return { body: { items: once(soon(rows, now)) } };
    },
  },
  readRollUp: {
    handle: async ({ tx, person, query, now }) => {
      const found = await programmes(tx, [...person.reach.keys()]);
      const asOf = dayAsked(query.on, today(now, found[0]?.zone ?? 'Europe/Oslo'));
      const rows = rowsOn(
        await claimRows(
          tx,
          found.map(({ unit_id }) => unit_id),
        ),
        asOf,
        asOf,
      );
      return { body: { asOf, ...rollUp(found, rows) } };
    },
  },
};

async function rowsOf(tx: Parameters<typeof claimRows>[0], units: readonly string[], now: number) {
  const found = await programmes(tx, units);
  const claims = by(
    await claimRows(
      tx,
      found.map(({ unit_id }) => unit_id),
    ),
    (claim) => claim.unit_id,
  );
  return found.flatMap(({ unit_id, zone }) => {
    const day = today(now, zone);
    return rowsOn(claims.get(unit_id) ?? [], day, day);
  });
}
