import type { Block } from '../../panel/block.ts';

/**
 * Controls as rows of `width` periods, of which the first `fitted` are fitted; row-major. Taken off is the mean of the controls in each
 * period, and with `unitEffects` first each unit's own mean over the periods that are fitted.
 */
export type Comparison = {
  readonly rows: Float64Array;
  readonly controls: number;
  readonly width: number;
  readonly fitted: number;
  readonly level: Float64Array;
  readonly unitEffects: boolean;
  /** The largest size of an outcome of the controls, before anything is taken off: what rounding is small beside. */
  readonly largest: number;
};

/** The controls of a block over some of its periods, by their positions. */
export function comparisonOf(
  { panel, controls }: Block,
  { periods, fitted, unitEffects }: { periods: readonly number[]; fitted: number; unitEffects: boolean },
): Comparison {
  const width = periods.length;
  const rows = new Float64Array(controls.length * width);
  let largest = 0;
  for (const [row, unit] of controls.entries()) {
    for (const [t, period] of periods.entries()) {
      const value = panel.outcomes[unit * panel.periods.length + period] as number;
      rows[row * width + t] = value;
      largest = Math.max(largest, Math.abs(value));
    }
    if (unitEffects) takeOffMean(rows.subarray(row * width, row * width + width), fitted);
  }
  const level = new Float64Array(width);
  for (let t = 0; t < width; t += 1) {
    let sum = 0;
    for (let row = 0; row < controls.length; row += 1) sum += rows[row * width + t] as number;
    const mean = sum / controls.length;
    level[t] = mean;
    for (let row = 0; row < controls.length; row += 1)
      rows[row * width + t] = (rows[row * width + t] as number) - mean;
  }
  return { rows, controls: controls.length, width, fitted, level, unitEffects, largest };
}

/** The treated's path over the same periods, on the same footing. */
export function targetOf(
  { width, fitted, level, unitEffects }: Comparison,
  path: Float64Array,
): Float64Array {
  const target = Float64Array.from(path.subarray(0, width));
  if (unitEffects) takeOffMean(target, fitted);
  for (let t = 0; t < width; t += 1) target[t] = (target[t] as number) - (level[t] as number);
  return target;
}

/** The mean of the treated units in each period. */
export function treatedPath({ panel, treated }: Block): Float64Array {
  const periods = panel.periods.length;
  const path = new Float64Array(periods);
  for (const unit of treated)
    for (let t = 0; t < periods; t += 1)
      path[t] = (path[t] as number) + (panel.outcomes[unit * periods + t] as number) / treated.length;
  return path;
}

function takeOffMean(row: Float64Array, fitted: number): void {
  let sum = 0;
  for (let t = 0; t < fitted; t += 1) sum += row[t] as number;
  for (let t = 0; t < row.length; t += 1) row[t] = (row[t] as number) - sum / fitted;
}
