import type { Block } from '../panel/block.ts';
import { withoutControl, withPeriods } from '../panel/part-of-block.ts';
import { weighty } from './donor-shocks.ts';
import type { Refit } from './refit.ts';

export type WithoutOne = { readonly unit: string; readonly estimate: number };

/** Between which estimates the one lies where one donor is left out; in the unit of the outcome. */
export type DonorRange = {
  readonly low: WithoutOne;
  readonly high: WithoutOne;
  /** How many donors were left out, each in turn. */
  readonly donors: number;
};

/** Each donor with at least a hundredth of the weight, or an equal share where that is less; at most `most`, the largest first; null where nobody is left out. */
export function donorRange(
  block: Block,
  weights: readonly number[],
  refit: Refit,
  most: number,
): DonorRange | null {
  const { panel, controls } = block;
  if (controls.length < 2 || most === 0) return null;
  const least = Math.min(weighty, 1 / controls.length);
  const size = (row: number) => Math.abs(weights[row] as number);
  const without = Array.from(controls.keys())
    .filter((row) => size(row) >= least)
    .sort((one, other) => size(other) - size(one))
    .slice(0, most)
    .flatMap((row) => {
      const unit = controls[row] as number;
      const found = refit(withoutControl(block, unit));
      return found ? [{ unit: panel.units[unit] as string, estimate: found.estimate }] : [];
    });
  if (without.length === 0) return null;
  return {
    low: without.reduce((least, each) => (each.estimate < least.estimate ? each : least)),
    high: without.reduce((high, each) => (each.estimate > high.estimate ? each : high)),
    donors: without.length,
  };
}

/** What the last period before the treatment does: places are often chosen because it was a bad one. */
export type LastPeriodOut = {
  readonly period: string;
  /** The estimate as if that period had not been; in the unit of the outcome. */
  readonly estimate: number;
  /** How far the treated lay from a counterfactual that had not seen it, in that period. */
  readonly gap: number;
  /** Root mean square of the gaps before it. */
  readonly rmse: number;
};

/** `least`: as many periods before as the method needs; null where one fewer are left. */
export function lastPeriodOut(block: Block, refit: Refit, least: number): LastPeriodOut | null {
  const { panel, pre } = block;
  if (pre - 1 < least) return null;
  const all = Array.from(panel.periods.keys());
  const rest = all.filter((t) => t !== pre - 1);
  const without = refit(withPeriods(block, rest));
  const upTo = refit({ ...withPeriods(block, all.slice(0, pre)), pre: pre - 1, post: 1 });
  if (!without || !upTo) return null;
  const { estimate: gap, rmse } = upTo;
  return { period: panel.periods[pre - 1] as string, estimate: without.estimate, gap, rmse };
}
