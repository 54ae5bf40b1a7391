/** One line of a chart: the place in question, or something grey to see it against. */
export type Line = {
  /** Stands at its end; empty where the title says what it is. */
  readonly name: string;
  readonly tone: 'place' | 'other' | 'context';
  /** One for each period; null is a gap. */
  readonly values: readonly (number | null)[];
};

/** What is drawn: periods are whole numbers that grow, so that a missing one leaves its room empty. */
export type Lines = {
  readonly periods: readonly number[];
  readonly lines: readonly Line[];
  /** Periods from which on numbers are not to be compared with those before. */
  readonly breaks: readonly { readonly at: number; readonly says: string }[];
  /** Periods without numbers, first and last. */
  readonly gaps: readonly { readonly from: number; readonly to: number; readonly says: string }[];
  readonly period: (at: number) => string;
  readonly number: (value: number) => string;
};

/** The runs of periods in which no line has a number, between or before those that have. */
export function gapsIn({ periods, lines }: Pick<Lines, 'periods' | 'lines'>): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  const has = (at: number) => lines.some(({ values }) => typeof values[at] === 'number');
  periods.forEach((period, at) => {
    if (has(at)) return;
    const last = gaps.at(-1);
    const before = periods[at - 1];
    if (last && before !== undefined && last.to === before) last.to = period;
    else gaps.push({ from: period, to: period });
  });
  return gaps;
}

/** Where the labels at the ends stand: at their lines, but none nearer to the next than `apart`. */
export function spread(wanted: readonly number[], apart: number): readonly number[] {
  const order = wanted.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y || a.at - b.at);
  const placed = [...wanted];
  // What stands closer than that becomes one group around its middle.
  const groups: { readonly of: { readonly y: number; readonly at: number }[]; middle: number }[] = [];
  for (const each of order) {
    groups.push({ of: [each], middle: each.y });
    for (let last = groups.at(-1), above = groups.at(-2); last && above; above = groups.at(-2)) {
      const reach = ((above.of.length + last.of.length) / 2) * apart;
      if (last.middle - above.middle >= reach) break;
      const all = [...above.of, ...last.of];
      groups.splice(-2, 2, { of: all, middle: all.reduce((sum, { y }) => sum + y, 0) / all.length });
      last = groups.at(-1);
    }
  }
  for (const { of, middle } of groups)
    of.forEach(({ at }, index) => {
      placed[at] = middle + (index - (of.length - 1) / 2) * apart;
    });
  return placed;
}

/** A scale that holds all values with a little air; from zero where that costs less than half of the picture. */
export function domainOf(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(low)) return [0, 1];
  if (low >= 0 && low <= high / 2) return [0, high * 1.05 || 1];
  // The smallest number there is has no tenth.
  const air = (high - low || Math.abs(high)) * 0.1 || 1;
  return [low - air, high + air];
}
