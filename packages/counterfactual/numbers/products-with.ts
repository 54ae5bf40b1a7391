import type { Points } from '../solvers/certificate.ts';

/**
 * Products of all points with `v`, put into `into` in the order of `among`. Four points at a time: each number of `v` is read once for
 * all four, and their sums do not wait for each other. The same sums in the same order whatever stands beside a point.
 */
export function productsWith(
  { rows, stride, start, size, among, count }: Points,
  v: Float64Array,
  into: Float64Array,
): void {
  let point = 0;
  for (; point + 3 < count; point += 4) {
    const a = start + (among[point] as number) * stride;
    const b = start + (among[point + 1] as number) * stride;
    const c = start + (among[point + 2] as number) * stride;
    const d = start + (among[point + 3] as number) * stride;
    let [sa, sb, sc, sd] = [0, 0, 0, 0];
    for (let k = 0; k < size; k += 1) {
      const value = v[k] as number;
      sa += (rows[a + k] as number) * value;
      sb += (rows[b + k] as number) * value;
      sc += (rows[c + k] as number) * value;
      sd += (rows[d + k] as number) * value;
    }
    into[point] = sa;
    into[point + 1] = sb;
    into[point + 2] = sc;
    into[point + 3] = sd;
  }
  for (; point < count; point += 1) {
    const at = start + (among[point] as number) * stride;
    let sum = 0;
    for (let k = 0; k < size; k += 1) sum += (rows[at + k] as number) * (v[k] as number);
    into[point] = sum;
  }
}
