import type { Fitting } from './exact.ts';

/**
 * How far the weights that the last fit left miss one row before, −1 for the treated; in the unit of the outcome. The rows are centred
 * where the level may differ, so that the gap has no mean.
 */
export function preRmseOf({ rows, omega }: Fitting, row: number): number {
  const { values, width, pre, controls, scale } = rows;
  const own = (row < 0 ? controls : row) * width;
  const gaps = values.slice(own, own + pre);
  for (let each = 0, at = 0; each < controls; each += 1, at += width) {
    const weight = omega[each] as number;
    if (weight === 0) continue;
    for (let t = 0; t < pre; t += 1) gaps[t] = (gaps[t] as number) - weight * (values[at + t] as number);
  }
  let square = 0;
  for (let t = 0; t < pre; t += 1) square += (gaps[t] as number) ** 2;
  return scale * Math.sqrt(square / pre);
}
