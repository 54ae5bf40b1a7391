import type { Warning } from '../errors/counterfactual-error.ts';
import type { EffectAt } from '../estimators/estimate.ts';
import type { Block } from '../panel/block.ts';
import { type BalanceRow, balanceTable } from './balance-table.ts';
import { type DonorShock, donorShocks } from './donor-shocks.ts';
import { donorSpread } from './donor-spread.ts';
import { doubtsOfFit } from './doubts-of-fit.ts';
import { type HullTest, hullTest } from './hull.ts';
import { type DonorRange, donorRange, type LastPeriodOut, lastPeriodOut } from './leave-out.ts';
import type { Refit } from './refit.ts';

/** What speaks for and against a counterfactual of weighted controls. Numbers in the unit of the outcome. */
export type Examination = {
  readonly balance: readonly BalanceRow[];
  readonly hull: HullTest;
  /** How far two donors lie from each other before (`donor-spread.ts`): a fit that misses by more is not usable. */
  readonly donorSpread: number;
  readonly donorShocks: readonly DonorShock[];
  /** Of the unit weights: their sum, and how many donors have none. */
  readonly weights: { readonly sum: number; readonly zero: number };
  /** null: one control, or mode `compat`, where each would take as long as the estimate. */
  readonly withoutDonor: DonorRange | null;
  /** null: too few periods before. */
  readonly withoutLastPeriod: LastPeriodOut | null;
  /** No placebo in space can come to a smaller p-value: 1/(controls + 1). */
  readonly smallestP: number;
};

export type Examined = {
  readonly estimate: number;
  readonly effects: readonly EffectAt[];
  /** Of the controls, in their order. */
  readonly unitWeights: readonly { readonly weight: number }[];
  readonly fit: { readonly rmse: number };
};

export type ExamineOptions = {
  readonly refit: Refit;
  /** Whether the counterfactual may lie at another level. */
  readonly level: boolean;
  /** Periods before that the method needs. */
  readonly least: number;
  /** How many donors are left out one by one, the largest first. Default: 20. */
  readonly donors?: number;
};

/** Everything beside the estimate, of any method that weights controls; with the warnings that follow from it. */
export function examine(
  block: Block,
  made: Examined,
  { refit, level, least, donors = 20 }: ExamineOptions,
): { readonly examination: Examination; readonly warnings: readonly Warning[] } {
  const weights = made.unitWeights.map(({ weight }) => weight);
  const examination: Examination = {
    balance: balanceTable(block, made.effects, weights),
    hull: hullTest(block),
    donorSpread: donorSpread(block, level),
    donorShocks: donorShocks(block, weights, refit),
    weights: {
      sum: weights.reduce((sum, weight) => sum + weight, 0),
      zero: weights.filter((weight) => weight === 0).length,
    },
    withoutDonor: donorRange(block, weights, refit, donors),
    withoutLastPeriod: lastPeriodOut(block, refit, least),
    smallestP: 1 / (block.controls.length + 1),
  };
  return { examination, warnings: doubtsOfFit(block, made, examination) };
}
