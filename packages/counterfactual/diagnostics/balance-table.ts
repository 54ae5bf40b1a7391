import type { EffectAt } from '../estimators/estimate.ts';
import type { Block } from '../panel/block.ts';

/** How alike the treated and what stands for them are before the treatment. Numbers in the unit of the outcome, or of the covariate. */
export type BalanceRow = {
  readonly kind: 'period' | 'mean' | 'covariate';
  /** The period, `mean before`, or the covariate, which is averaged over the periods before. */
  readonly of: string;
  /** null: a covariate is missing in a unit that counts. */
  readonly treated: number | null;
  readonly synthetic: number | null;
  /** Plain mean of all controls. */
  readonly controls: number | null;
  /** Treated less synthetic, over the standard deviation of the controls (divisor n − 1); null where that is nought or unknown. */
  readonly difference: number | null;
};

/** One row for each period before, one for their mean, one for each covariate. `weights`: of the controls, in their order. */
export function balanceTable(
  { panel, controls, treated, pre }: Block,
  effects: readonly EffectAt[],
  weights: readonly number[],
): BalanceRow[] {
  const width = panel.periods.length;
  const before = effects.slice(0, pre);
  const periods = before.map(({ time, observed, counterfactual }, t) =>
    rowOf('period', time, observed, counterfactual, (unit) => panel.outcomes[unit * width + t] as number),
  );
  const mean = rowOf(
    'mean',
    'mean before',
    meanOf(before.map(({ observed }) => observed)),
    meanOf(before.map(({ counterfactual }) => counterfactual)),
    (unit) => meanOf(panel.outcomes.subarray(unit * width, unit * width + pre)),
  );
  const covariates = [...panel.covariates].map(([name, values]) => {
    const own = (unit: number) => meanOf(values.subarray(unit * width, unit * width + pre));
    const synthetic = controls.reduce((sum, unit, row) => {
      const weight = weights[row] as number;
      return weight === 0 ? sum : sum + weight * own(unit);
    }, 0);
    return rowOf('covariate', name, meanOf(treated.map(own)), synthetic, own);
  });
  return [...periods, mean, ...covariates];

  function rowOf(
    kind: BalanceRow['kind'],
    of: string,
    own: number,
    synthetic: number,
    ofUnit: (unit: number) => number,
  ): BalanceRow {
    const values = controls.map(ofUnit);
    const middle = meanOf(values);
    const square = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
    const spread = Math.sqrt(square / (values.length - 1));
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    return {
      kind,
      of,
      treated: known(own),
      synthetic: known(synthetic),
      controls: known(middle),
      // The mean of equal numbers differs from them by rounding.
      difference:
        spread > values.length * Number.EPSILON * largest ? known((own - synthetic) / spread) : null,
    };
  }
}

const known = (value: number) => (Number.isFinite(value) ? value : null);

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] as number;
  return sum / values.length;
}
