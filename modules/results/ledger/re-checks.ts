import type { LedgerRow } from '../shapes.ts';
import type { Kind, Point } from '../terms.ts';

/** An effect that it is time to look at again. */
export type ReCheck = {
  programme: LedgerRow['programme'];
  effect: LedgerRow['effect'];
  organisationName: string;
  kind: Kind;
  point: Point;
  on: string;
  overdue: boolean;
};

/** Overdue, or due within two months: time to write to a firm and get an answer. Earliest first; those who keep an effect check it. */
export function soon(rows: readonly LedgerRow[], now: number): ReCheck[] {
  const limit = new Date(now + daysAhead * 86_400_000).toISOString().slice(0, 10);
  return rows
    .flatMap(({ own, next, programme, effect, organisationName, kind }) =>
      own && next && next.on <= limit ? [{ programme, effect, organisationName, kind, ...next }] : [],
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const daysAhead = 60;

/** An effect that a programme claims twice (by two projects) is looked at once. */
export const once = (checks: readonly ReCheck[]): ReCheck[] => [
  ...new Map(checks.map((check) => [`${check.programme}/${check.effect}`, check])).values(),
];
