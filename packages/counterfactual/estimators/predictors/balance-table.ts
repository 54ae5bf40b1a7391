import type { Block } from '../../panel/block.ts';
import type { UnitFit } from './fit-unit.ts';
import type { Step } from './prepared.ts';

/**
 * One predictor, in its own unit: how much it counts, and how near the treated, the synthetic control and the plain mean of all controls
 * are.
 */
export type BalanceRow = {
  readonly name: string;
  readonly weight: number;
  readonly treated: number;
  readonly synthetic: number;
  readonly controls: number;
};

export function balanceTable(
  { controls, treated }: Block,
  { predictors, values: { values, width } }: Step,
  { weights, v }: UnitFit,
): readonly BalanceRow[] {
  return predictors.map(({ name }, k) => {
    const over = (units: readonly number[], share: (row: number) => number) =>
      units.reduce((sum, unit, row) => sum + share(row) * (values[unit * width + k] as number), 0);
    return {
      name,
      weight: v[k] as number,
      treated: over(treated, () => 1 / treated.length),
      synthetic: over(controls, (row) => weights[row] as number),
      controls: over(controls, () => 1 / controls.length),
    };
  });
}
