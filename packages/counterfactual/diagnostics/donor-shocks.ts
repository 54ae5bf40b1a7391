import { noiseLevel } from '../estimators/weighted/noise.ts';
import { median, robustDeviation } from '../numbers/median.ts';
import type { Block } from '../panel/block.ts';
import { withoutControl } from '../panel/part-of-block.ts';
import type { Refit } from './refit.ts';

/** A donor with weight to which something of its own happened after the start: its own closure would be in the counterfactual. */
export type DonorShock = {
  readonly unit: string;
  readonly period: string;
  readonly weight: number;
  /** Change from the period before, less the median change of all controls, and less what that usually is for it; in the unit of the outcome. */
  readonly size: number;
  /** The same over the robust standard deviation of its changes; null where its other changes are alike. */
  readonly deviations: number | null;
  /** The estimate without this donor; null where that is refused. */
  readonly without: number | null;
};

/** Donors whose weight is at least this, negative ones too. */
export const weighty = 0.01;
const many = 5;
const beyondNoise = 3;
const fewestPeriods = 6;
const fewestForMedian = 5;

/**
 * The largest jump or fall of each donor with weight, from the start on, where it is more than five robust standard deviations of its own
 * changes and three of what controls move before. `weights`: of the controls, in their order. `refit`: solves anew.
 */
export function donorShocks(block: Block, weights: readonly number[], refit: Refit): DonorShock[] {
  const { panel, controls, pre } = block;
  const width = panel.periods.length;
  if (width < fewestPeriods) return [];
  const changes = controls.map((unit) =>
    Float64Array.from({ length: width - 1 }, (_, t) => {
      const at = unit * width + t;
      return (panel.outcomes[at + 1] as number) - (panel.outcomes[at] as number);
    }),
  );
  const common = Float64Array.from({ length: width - 1 }, (_, t) =>
    controls.length < fewestForMedian ? 0 : median(changes.map((change) => change[t] as number)),
  );
  const noise = noiseLevel(block);
  return controls.flatMap((unit, row) => {
    const weight = weights[row] as number;
    if (Math.abs(weight) < weighty) return [];
    const own = (changes[row] as Float64Array).map((value, t) => value - (common[t] as number));
    const middle = median(own);
    const deviation = robustDeviation(own);
    let at = -1;
    for (let t = Math.max(0, pre - 1); t < own.length; t += 1)
      if (at < 0 || Math.abs((own[t] as number) - middle) > Math.abs((own[at] as number) - middle)) at = t;
    const size = at < 0 ? 0 : (own[at] as number) - middle;
    if (!(Math.abs(size) > many * deviation && Math.abs(size) > beyondNoise * noise)) return [];
    // Rounding of a series that does not move.
    if (!(Math.abs(size) > 1e-9 * Math.abs(panel.outcomes[unit * width + at] as number))) return [];
    return [
      {
        unit: panel.units[unit] as string,
        period: panel.periods[at + 1] as string,
        weight,
        size,
        deviations: deviation > 0 ? Math.abs(size) / deviation : null,
        without: refit(withoutControl(block, unit))?.estimate ?? null,
      },
    ];
  });
}
