/**
 * The `rank`-th smallest (from 0) of `values`, which are partly reordered: about two passes instead of a sort.
 * Source: Hoare (1961), "Find"; the middle of three is the pivot, so ordered values are no worst case.
 */
export function orderStatistic(values: Float64Array, rank: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = middleOf(
      values[left] as number,
      values[(left + right) >> 1] as number,
      values[right] as number,
    );
    let low = left;
    let high = right;
    while (low <= high) {
      while ((values[low] as number) < pivot) low += 1;
      while ((values[high] as number) > pivot) high -= 1;
      if (low <= high) {
        const swapped = values[low] as number;
        values[low] = values[high] as number;
        values[high] = swapped;
        low += 1;
        high -= 1;
      }
    }
    if (rank <= high) right = high;
    else if (rank >= low) left = low;
    else break;
  }
  return values[rank] as number;
}

/** The smallest value that at least a share `p` of the values do not exceed; `values` are partly reordered. */
export function quantileOf(values: Float64Array, p: number): number {
  // A share times a count may miss a whole number by a rounding; that is not one more value.
  const rank = Math.ceil(p * values.length - 1e-9) - 1;
  return orderStatistic(values, Math.min(values.length - 1, Math.max(0, rank)));
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
