type Counted = { readonly periods: readonly string[]; readonly values: readonly (number | null)[] };

/** The last period for which two series both have a number: they are not held against each other otherwise. */
export function lastOfBoth(
  here: Counted,
  there: Counted,
): { readonly period: string; readonly here: number; readonly there: number } | undefined {
  const other = new Map(there.periods.map((period, at) => [period, there.values[at]]));
  for (let at = here.periods.length - 1; at >= 0; at -= 1) {
    const period = here.periods[at] ?? '';
    const [a, b] = [here.values[at], other.get(period)];
    if (typeof a === 'number' && typeof b === 'number') return { period, here: a, there: b };
  }
  return undefined;
}
