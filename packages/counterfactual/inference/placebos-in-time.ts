import { estimate } from '../estimators/estimators.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import type { Block } from '../panel/block.ts';

export type PlaceboInTime = {
  /** The first period that pretends to be treated. */
  readonly start: string;
  /** Mean effect from there until the treatment; what it is not is nought by luck. */
  readonly effect: number;
  readonly preRmse: number;
};

/**
 * The treatment pretends to have come earlier, at each start with at least `least` periods before it, and what was after it is cut off: an
 * effect where nothing had happened speaks against the design (Abadie, Diamond, Hainmueller 2015, AJPS 59). Unit: the outcome's.
 */
export function placebosInTime(block: Block, kind: Kind, least = 3): PlaceboInTime[] {
  const { panel, pre } = block;
  return Array.from({ length: Math.max(0, pre - least) }, (_, at) => least + at).map((start) => {
    const cut = firstPeriods(block, pre);
    const { estimate: effect, fit } = estimate({ ...cut, pre: start, post: pre - start }, kind);
    return { start: panel.periods[start] as string, effect, preRmse: fit.rmse };
  });
}

/** The block without what comes after the first `count` periods. */
function firstPeriods(block: Block, count: number): Block {
  const { panel } = block;
  const all = panel.periods.length;
  const outcomes = new Float64Array(panel.units.length * count);
  for (let unit = 0; unit < panel.units.length; unit += 1)
    outcomes.set(panel.outcomes.subarray(unit * all, unit * all + count), unit * count);
  return {
    ...block,
    panel: { ...panel, periods: panel.periods.slice(0, count), times: panel.times.slice(0, count), outcomes },
  };
}
