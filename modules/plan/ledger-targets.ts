import type { Tx } from '#platform/database/database.ts';
import type { Indicator, PublicIndicator, Target } from './contract.ts';
import { publicPlanOf } from './public-handlers.ts';
import { planOf } from './read.ts';

/** What a programme aims at in jobs: an indicator that is read from the ledger, with its targets by year. */
export type LedgerTargets<T = Target> = {
  goal: string;
  indicator: string;
  name: string;
  kind: 'created' | 'secured';
  basis: 'persons' | 'fte';
  targets: T[];
};

export const ledgerTargets = async (tx: Tx, unit: string): Promise<LedgerTargets[]> =>
  (await planOf(tx, unit)).flatMap(({ indicators }) => indicators.flatMap((each) => ofLedger(each)));

/** The same as anyone may know it. */
export const publicLedgerTargets = async (
  tx: Tx,
  unit: string,
): Promise<LedgerTargets<PublicIndicator['targets'][number]>[]> =>
  (await publicPlanOf(tx, unit)).flatMap(({ indicators }) => indicators.flatMap((each) => ofLedger(each)));

const ofLedger = <T>({
  id,
  goal,
  name,
  ledger,
  targets,
}: Pick<Indicator, 'id' | 'goal' | 'name' | 'ledger'> & { targets: T[] }): LedgerTargets<T>[] =>
  ledger ? [{ goal, indicator: id, name, ...ledger, targets }] : [];
