import type { Block } from '../../panel/block.ts';

/**
 * One unit against its donors, as differences from it in pure numbers. `predictors`: donor by donor, K numbers, each over the predictor's
 * standard deviation across all units. `outcomes`: donor by donor, one number for each period of the outer loss, over `scale`, in the unit
 * of the outcome.
 */
export type Problem = {
  readonly donors: number;
  readonly predictors: Float64Array;
  readonly outcomes: Float64Array;
  /** How many predictors, and how many periods the outer loss has. */
  readonly width: number;
  readonly periods: number;
  readonly scale: number;
};

/** Predictors of all units of a panel: `values[unit * width + predictor]`. */
export type PredictorValues = { readonly values: Float64Array; readonly width: number };

/** The block's treated, or their mean, against its controls; `window`: positions of the periods of the outer loss. */
export function problemOf(
  block: Block,
  { values, width }: PredictorValues,
  window: readonly number[],
): Problem {
  const { panel, controls, treated } = block;
  const own = meanOver(treated, (unit, k) => values[unit * width + k] as number, width);
  const predictors = differences(controls, (unit, k) => values[unit * width + k] as number, own);
  const size = (k: number) =>
    controls.reduce(
      (most, unit) => Math.max(most, Math.abs(values[unit * width + k] as number)),
      Math.abs(own[k] as number),
    );
  for (let k = 0; k < width; k += 1) divide(predictors, width, k, size(k));
  const at = (unit: number, t: number) =>
    panel.outcomes[unit * panel.periods.length + (window[t] as number)] as number;
  const path = meanOver(treated, at, window.length);
  const outcomes = differences(controls, at, path);
  const scale = rootMeanSquare(outcomes) || 1;
  for (let each = 0; each < outcomes.length; each += 1) outcomes[each] = (outcomes[each] as number) / scale;
  return { donors: controls.length, predictors, outcomes, width, periods: window.length, scale };
}

type Reading = (unit: number, position: number) => number;

function meanOver(units: readonly number[], read: Reading, size: number): Float64Array {
  const mean = new Float64Array(size);
  for (const unit of units)
    for (let k = 0; k < size; k += 1) mean[k] = (mean[k] as number) + read(unit, k) / units.length;
  return mean;
}

function differences(units: readonly number[], read: Reading, from: Float64Array): Float64Array {
  const size = from.length;
  const found = new Float64Array(units.length * size);
  for (const [row, unit] of units.entries())
    for (let k = 0; k < size; k += 1) found[row * size + k] = read(unit, k) - (from[k] as number);
  return found;
}

/**
 * Predictor k over its standard deviation across donors and treated (divisor: their number less one, as Synth has it). One in which these do
 * not differ, beyond what rounding leaves of its size, tells nothing: nought.
 */
function divide(predictors: Float64Array, width: number, k: number, size: number): void {
  const donors = predictors.length / width;
  // The treated itself lies at nought.
  let mean = 0;
  for (let at = k; at < predictors.length; at += width) mean += (predictors[at] as number) / (donors + 1);
  let square = mean * mean;
  for (let at = k; at < predictors.length; at += width) square += ((predictors[at] as number) - mean) ** 2;
  const spread = Math.sqrt(square / donors);
  const isTold = spread > 1e-12 * size;
  for (let at = k; at < predictors.length; at += width)
    predictors[at] = isTold ? (predictors[at] as number) / spread : 0;
}

function rootMeanSquare(values: Float64Array): number {
  let square = 0;
  for (const value of values) square += value * value;
  return Math.sqrt(square / values.length);
}
