import type { EffectAt } from '../estimators/estimate.ts';
import type { BalanceRow } from './balance-table.ts';
import type { DonorShock } from './donor-shocks.ts';
import type { HullTest } from './hull.ts';
import type { DonorRange, LastPeriodOut } from './leave-out.ts';

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
  /** No placebo in space can come to a smaller p-value: of one treated unit 1/(controls + 1), of several one over the sets that may pretend, and one. */
  readonly smallestP: number;
};

/** What is examined: an estimate with its path, and the weights behind it. */
export type Examined = {
  readonly estimate: number;
  readonly effects: readonly EffectAt[];
  /** Of the controls, in their order. */
  readonly unitWeights: readonly { readonly weight: number }[];
  readonly fit: { readonly rmse: number };
};
