import type { Tie } from '../diagnostics/tie.ts';
import type { Warning } from '../errors/counterfactual-error.ts';
import type { Block } from '../panel/block.ts';
import type { Certificate } from '../solvers/certificate.ts';

export type UnitWeight = { readonly unit: string; readonly weight: number };
export type TimeWeight = { readonly time: string; readonly weight: number };

/** A period: what was observed of the treated, on average, and what would have been without the treatment. Unit: the outcome's. */
export type EffectAt = {
  readonly time: string;
  readonly observed: number;
  readonly counterfactual: number;
  readonly effect: number;
};

/** How near the counterfactual comes before the treatment. */
export type PreFit = {
  /** Root mean square of the gaps before, in the unit of the outcome. */
  readonly rmse: number;
  /** The same over the standard deviation of the treated path before; null where that does not move. */
  readonly relative: number | null;
};

export type Diagnostics = {
  readonly controls: number;
  readonly treated: number;
  readonly pre: number;
  readonly post: number;
  /** Standard deviation of first differences of the controls before, in the unit of the outcome. */
  readonly noise: number;
  readonly zetaOmega: number;
  readonly zetaLambda: number;
  readonly units: Certificate;
  readonly time: Certificate;
  /** 1/Σ w²: how many equally weighted controls would weigh as unevenly. */
  readonly effectiveDonors: number;
  readonly largestWeight: number;
  /** Where other weights fit as well: how far they could move the estimate. Absent where there are none. */
  readonly tie?: Tie;
};

export type Estimate = {
  readonly method: 'did' | 'sc' | 'difp' | 'sdid';
  readonly mode: 'exact' | 'compat';
  /** Mean effect on the treated, over them and the periods from the treatment on; in the unit of the outcome. */
  readonly estimate: number;
  readonly effects: readonly EffectAt[];
  /** All controls in the panel's order; those without weight are 0. */
  readonly unitWeights: readonly UnitWeight[];
  readonly timeWeights: readonly TimeWeight[];
  readonly fit: PreFit;
  readonly diagnostics: Diagnostics;
  readonly warnings: readonly Warning[];
};

/** Observed and counterfactual paths of weights; the gap before, weighted by `lambda`, is no effect and is taken off. */
export function pathOf(
  { panel, controls, treated, pre }: Block,
  omega: ArrayLike<number>,
  lambda: ArrayLike<number>,
): EffectAt[] {
  const periods = panel.periods.length;
  const observed = new Float64Array(periods);
  const synthetic = new Float64Array(periods);
  for (const unit of treated) add(observed, unit, 1 / treated.length);
  // Weighted are differences to the mean control: a sum of weights that is one but for rounding would multiply the level.
  const level = new Float64Array(periods);
  for (const unit of controls) add(level, unit, 1 / controls.length);
  synthetic.set(level);
  for (const [row, unit] of controls.entries()) add(synthetic, unit, omega[row] as number, level);
  let before = 0;
  for (let t = 0; t < pre; t += 1)
    before += (lambda[t] as number) * ((observed[t] as number) - (synthetic[t] as number));
  return panel.periods.map((time, t) => {
    const counterfactual = (synthetic[t] as number) + before;
    return {
      time,
      observed: observed[t] as number,
      counterfactual,
      effect: (observed[t] as number) - counterfactual,
    };
  });

  function add(into: Float64Array, unit: number, weight: number, off?: Float64Array): void {
    if (weight === 0) return;
    for (let t = 0; t < periods; t += 1)
      into[t] =
        (into[t] as number) + weight * ((panel.outcomes[unit * periods + t] as number) - (off?.[t] ?? 0));
  }
}

/** Where the level may differ the gaps are taken around their mean before. */
export function preFitOf(effects: readonly EffectAt[], pre: number, level: boolean): PreFit {
  const gaps = effects.slice(0, pre).map(({ effect }) => effect);
  const observed = effects.slice(0, pre).map((each) => each.observed);
  const rmse = rootMeanSquare(level ? gaps.map((gap) => gap - meanOf(gaps)) : gaps);
  const moves = rootMeanSquare(observed.map((value) => value - meanOf(observed)));
  const largest = observed.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  // The mean of equal numbers differs from them by rounding.
  return { rmse, relative: moves > pre * Number.EPSILON * largest ? rmse / moves : null };
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const rootMeanSquare = (values: readonly number[]) => Math.sqrt(meanOf(values.map((value) => value * value)));

export function weightShape(omega: Float64Array): Pick<Diagnostics, 'effectiveDonors' | 'largestWeight'> {
  let square = 0;
  let largestWeight = 0;
  for (const weight of omega) {
    square += weight * weight;
    largestWeight = Math.max(largestWeight, weight);
  }
  return { effectiveDonors: square > 0 ? 1 / square : 0, largestWeight };
}
