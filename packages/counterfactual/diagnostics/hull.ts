import { fitRow, fittingOf } from '../estimators/weighted/exact.ts';
import type { Block } from '../panel/block.ts';

/** Whether some mean of the controls follows the treated before without error. Distances: root mean square over the periods before, in the unit of the outcome. */
export type HullTest = {
  readonly inside: boolean;
  /** From the nearest mean: its certificate. */
  readonly distance: number;
  /** The same where the mean may be shifted to another level. */
  readonly withLevel: { readonly inside: boolean; readonly distance: number };
  /** Periods before in which the treated lie above or below every control, and by how much. */
  readonly outOfRange: readonly {
    readonly time: string;
    readonly direction: 'above' | 'below';
    readonly by: number;
  }[];
};

/** Two solves without a ridge; the mean of several treated units is what is tested. */
export function hullTest(block: Block): HullTest {
  return {
    ...distanceFrom(block, 'sc'),
    withLevel: distanceFrom(block, 'difp'),
    outOfRange: outOfRange(block),
  };
}

function distanceFrom(block: Block, kind: 'sc' | 'difp') {
  const fitting = fittingOf(block, kind);
  const { objective } = fitRow(fitting, -1).units;
  const { values, scale } = fitting.rows;
  // What rounding leaves of numbers of this size is no distance.
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const inside = objective <= block.pre * (1e-9 * largest) ** 2;
  return { inside, distance: inside ? 0 : scale * Math.sqrt(objective / block.pre) };
}

/** Periods before in which the mean of the treated lies beyond every control. */
export function outOfRange({ panel, controls, treated, pre }: Block): HullTest['outOfRange'] {
  const width = panel.periods.length;
  return panel.periods.slice(0, pre).flatMap((time, t): HullTest['outOfRange'] => {
    const value = (unit: number) => panel.outcomes[unit * width + t] as number;
    const own = treated.reduce((sum, unit) => sum + value(unit) / treated.length, 0);
    const most = controls.reduce((high, unit) => Math.max(high, value(unit)), Number.NEGATIVE_INFINITY);
    const least = controls.reduce((low, unit) => Math.min(low, value(unit)), Number.POSITIVE_INFINITY);
    if (own > most) return [{ time, direction: 'above', by: own - most }];
    return own < least ? [{ time, direction: 'below', by: least - own }] : [];
  });
}
