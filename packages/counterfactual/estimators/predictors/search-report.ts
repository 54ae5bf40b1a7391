import type { UnitFit } from './fit-unit.ts';
import type { Search } from './spec.ts';

/** How the predictor weights were found. Losses: mean squared gaps of the outcome, in the square of its unit. */
export type SearchReport = {
  readonly kind: Search;
  readonly ended: UnitFit['ended'];
  readonly tie: UnitFit['tie'];
  readonly loss: number;
  /** What no predictor weights can undercut: the loss of the weights that fit the outcome itself best. */
  readonly bound: number;
  readonly gap: number;
  /** Local optima that were told apart. */
  readonly optima: number;
  /** The estimates at all those whose loss is within a hundredth of the best. */
  readonly effectSpread: { readonly low: number; readonly high: number };
};
