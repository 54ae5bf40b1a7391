import type { Block } from '../../panel/block.ts';

/**
 * What the weights are solved from: for each control one row of the periods before, then the mean of those after; then the same for
 * the mean of the treated. In units of `scale`, so that every tolerance is a pure number.
 *
 * Taken off are what no weights that sum to one can see: the mean of the controls in each period, and, where the level may differ, each
 * unit's own mean before. Products of what is left do not cancel, also with outcomes far from zero.
 */
export type Rows = {
  readonly values: Float64Array;
  readonly width: number;
  readonly controls: number;
  readonly pre: number;
  readonly scale: number;
};

export function rowsOf({ panel, controls, treated, pre, post }: Block, level: boolean, noise: number): Rows {
  const width = pre + 1;
  const values = new Float64Array((controls.length + 1) * width);
  const scale = noise > 0 ? noise : 1;
  const periods = panel.periods.length;
  const add = (row: number, unit: number, share: number) => {
    for (let t = 0; t < periods; t += 1) {
      const at = row * width + Math.min(t, pre);
      const weight = t < pre ? share : share / post;
      values[at] = (values[at] as number) + (weight * (panel.outcomes[unit * periods + t] as number)) / scale;
    }
  };
  for (const [row, unit] of controls.entries()) add(row, unit, 1);
  for (const unit of treated) add(controls.length, unit, 1 / treated.length);
  if (level) for (let row = 0; row <= controls.length; row += 1) takeOffMean(values, row * width, pre);
  for (let t = 0; t < width; t += 1) takeOffPeriod(values, t, width, controls.length);
  return { values, width, controls: controls.length, pre, scale };
}

function takeOffMean(values: Float64Array, at: number, pre: number): void {
  let sum = 0;
  for (let t = 0; t < pre; t += 1) sum += values[at + t] as number;
  for (let t = 0; t <= pre; t += 1) values[at + t] = (values[at + t] as number) - sum / pre;
}

function takeOffPeriod(values: Float64Array, t: number, width: number, controls: number): void {
  let sum = 0;
  for (let row = 0; row < controls; row += 1) sum += values[row * width + t] as number;
  for (let row = 0; row <= controls; row += 1)
    values[row * width + t] = (values[row * width + t] as number) - sum / controls;
}
