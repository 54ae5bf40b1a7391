/** Milliseconds of each of so many runs, after some that are not counted: compiled and in the cache, as in a server that is up. */
export function warmTimes(rounds: number, work: () => unknown): number[] {
  for (let round = 0; round < Math.min(10, rounds); round += 1) work();
  return Array.from({ length: rounds }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Three digits, or whole ones from a hundred on. */
export const inMs = (ms: number): string => `${ms < 100 ? ms.toPrecision(3) : Math.round(ms)} ms`;
