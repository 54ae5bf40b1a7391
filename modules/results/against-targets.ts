import type { LedgerTargets } from '#modules/plan/index.ts';
import type { JobTarget } from './answers.ts';
import { type Claimed, countedOn } from './ledger/ledger.ts';
import { totalsOf } from './rules.ts';

type Aimed = LedgerTargets<Pick<LedgerTargets['targets'][number], 'year' | 'value' | 'number'>>;

/**
 * Each year's target beside what stood at its end; for the year of the day asked for, what stands that day. A year is worked out once, however many targets it has.
 */
export function againstTargets(
  aimed: readonly Aimed[],
  asOf: string,
  claims: readonly Claimed[],
): JobTarget[] {
  const known = new Map<string, ReturnType<typeof totalsOf>>();
  const totalsAt = (day: string) => {
    const totals = known.get(day) ?? totalsOf(countedOn(claims, day));
    known.set(day, totals);
    return totals;
  };
  return aimed.map(({ goal, indicator, name, kind, basis, targets }) => ({
    goal,
    indicator,
    name,
    kind,
    basis,
    years: targets.flatMap(({ year, value, number }) => {
      if (value.type !== 'count') return [];
      const end = `${year}-12-31`;
      const day = end < asOf ? end : asOf;
      const verified = `${year}` > asOf.slice(0, 4) ? null : totalsAt(day)[kind][basis].verified;
      return [{ year, target: value.count * 100, revised: number > 1, verified }];
    }),
  }));
}
