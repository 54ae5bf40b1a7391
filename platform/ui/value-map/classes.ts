/** Classes of a map: `bounds[i]` is the lowest value of class i + 1, so that a map of five has four. */
export type Classes = { readonly bounds: readonly number[] };

/**
 * Classes that hold about equally many of the values, with bounds that are round: whole municipalities are compared, and few are very
 * large. Fewer where values are few or alike.
 */
export function classesOf(values: readonly number[], most = 5): Classes {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const distinct = new Set(sorted).size;
  const count = Math.min(most, distinct);
  const bounds: number[] = [];
  for (let at = 1; at < count; at += 1) {
    const lower = sorted[Math.floor((sorted.length * at) / count)] ?? 0;
    const bound = rounded(lower, sorted);
    const before = bounds.at(-1) ?? sorted[0] ?? 0;
    if (bound > before) bounds.push(bound);
  }
  return { bounds };
}

/** 0 is the lowest class. */
export const classOf = (value: number, { bounds }: Classes): number =>
  bounds.filter((bound) => value >= bound).length;

/** How many of the values lie in each class. */
export function countsOf(values: readonly number[], classes: Classes): readonly number[] {
  const counts = Array.from({ length: classes.bounds.length + 1 }, () => 0);
  for (const value of values) {
    const at = classOf(value, classes);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** The roundest number that still parts the values about there: of two figures, or more where values lie close. */
function rounded(value: number, sorted: readonly number[]): number {
  const spread = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  for (const figures of [1, 2, 3, 4]) {
    const near = Number(value.toPrecision(figures));
    const shift = Math.abs(rank(near, sorted) - rank(value, sorted)) / sorted.length;
    if (shift <= Math.max(0.05, 1 / sorted.length) && Math.abs(near - value) <= spread / 10) return near;
  }
  return value;
}

const rank = (value: number, sorted: readonly number[]): number =>
  sorted.filter((each) => each < value).length;
