/**
 * Share of effects, the estimate's own among them, that are at least as large in size; the smallest that can come out is one over all of
 * them. `effects`: of units, or sets of units, to which nothing happened; in the estimate's unit.
 */
export function placeboPValue(
  estimate: number,
  effects: ArrayLike<number>,
): { readonly value: number; readonly smallest: number } {
  // Sums of the same numbers in another order differ by rounding; where that is all, they are equal.
  const least = Math.abs(estimate) * (1 - 1e-12);
  let count = 1;
  for (let at = 0; at < effects.length; at += 1) if (Math.abs(effects[at] as number) >= least) count += 1;
  const all = effects.length + 1;
  return { value: count / all, smallest: 1 / all };
}
