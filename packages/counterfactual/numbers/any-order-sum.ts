/**
 * The sum of numbers, the same to the last bit whatever order they come in: sorted first, then added with the rounding errors kept
 * (Neumaier 1974, ZAMM 54). For figures, not for inner loops.
 */
export function anyOrderSum(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const value of Float64Array.from(values).sort()) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
