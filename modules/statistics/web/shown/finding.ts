import type { Measure, State } from '../../terms.ts';

/** What was counted, in order of time. */
export type Counted = {
  readonly periods: readonly string[];
  readonly values: readonly (number | null)[];
  readonly states: readonly State[];
};

type Cell = { readonly period: string; readonly value: number };

/** What a series says of a place: where it stands, and how far that is from the first number that it may be held against. */
export type Finding = {
  readonly last: Cell;
  /** Null: there is nothing to compare with. */
  readonly since: {
    readonly first: Cell;
    readonly direction: 'more' | 'fewer' | 'same';
    /** Always positive: per cent of the first, of a rate its own points, and where the first was nothing the number itself. */
    readonly by: { readonly unit: 'per-cent' | 'points' | 'number'; readonly amount: number };
  } | null;
};

/** Never compares over a break: what stands before it was counted in another way. */
export function findingOf(
  counted: Counted,
  { measure, breaks }: { readonly measure: Measure; readonly breaks: readonly { readonly from: string }[] },
): Finding | null {
  const cells = counted.periods.flatMap((period, at): Cell[] => {
    const value = counted.values[at];
    return typeof value === 'number' ? [{ period, value }] : [];
  });
  const last = cells.at(-1);
  if (!last) return null;
  const marked = counted.periods.filter((_, at) => counted.states[at] === 'break-before');
  const broken = [...breaks.map(({ from }) => from), ...marked].filter((from) => from <= last.period).sort();
  const begin = broken.at(-1) ?? '';
  const first = cells.find(({ period }) => period >= begin);
  if (!first || first.period === last.period) return { last, since: null };
  return { last, since: { first, ...differenceOf(first.value, last.value, measure) } };
}

function differenceOf(first: number, last: number, measure: Measure) {
  const more = last - first;
  const direction = more > 0 ? ('more' as const) : more < 0 ? ('fewer' as const) : ('same' as const);
  const amount = Math.abs(more);
  if (measure === 'rate' || measure === 'index')
    return { direction, by: { unit: 'points' as const, amount } };
  if (first <= 0) return { direction, by: { unit: 'number' as const, amount } };
  return { direction, by: { unit: 'per-cent' as const, amount: (amount / first) * 100 } };
}
