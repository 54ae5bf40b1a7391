import type { Warning } from '../errors/counterfactual-error.ts';
import { waysToChoose } from '../inference/combinations.ts';
import type { Block } from '../panel/block.ts';
import { balanceTable } from './balance-table.ts';
import { donorShocks } from './donor-shocks.ts';
import { donorSpread } from './donor-spread.ts';
import { doubtsOfFit } from './doubts-of-fit.ts';
import type { Examination, Examined } from './examination.ts';
import { hullTest } from './hull.ts';
import { donorRange, lastPeriodOut } from './leave-out.ts';
import type { Refit } from './refit.ts';

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
    smallestP: smallestP(block),
  };
  return { examination, warnings: doubtsOfFit(block, made, examination) };
}

/** As many controls as there are treated units pretend, in every way in which others are left to compare them with. */
const smallestP = ({ controls, treated }: Block): number =>
  1 / (1 + (controls.length > treated.length ? waysToChoose(controls.length, treated.length) : 0));
