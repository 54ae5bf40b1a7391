import type { Value } from '../value.ts';

type Version = { readonly number: number; readonly value: Value };
export type TargetOf<V> = { year: number; value: Value; number: number; history: V[] };

/** The target that holds for each year, with all that was aimed at before: from rows in any order. */
export function targetsOf<V extends Version>(
  rows: readonly (V & { readonly year: number })[],
): TargetOf<V>[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((one, other) => one - other);
  return years.flatMap((year) => {
    const history = rows
      .filter((row) => row.year === year)
      .sort((one, other) => one.number - other.number)
      .map(({ year: _, ...version }) => version as unknown as V);
    const current = history.at(-1);
    return current ? [{ year, value: current.value, number: current.number, history }] : [];
  });
}
