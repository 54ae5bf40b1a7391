import type { Period } from '../period.ts';

/** A place of a panel: a municipality as it was on the boundary date, or several that can only be followed together. */
export type PanelPlace = {
  /** Its code on the boundary date; of a composite, the codes of its members, sorted and joined by `+`. */
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  /** Every code that its numbers come from within the window. */
  readonly sources: readonly string[];
};

/** Places × periods × series on the boundaries of one day: what every analysis stands on. */
export type Panel = {
  /** ISO date. */
  readonly boundaries: string;
  readonly places: readonly PanelPlace[];
  readonly periods: readonly Period[];
  readonly series: readonly string[];
  /** Row-major, place by place, then period, then series: `values[(p * periods.length + t) * series.length + s]`. NaN without a number. */
  readonly values: Float64Array;
  /** `stateCode`, in the same order; never `absent`: what nobody delivered is `missing`. */
  readonly states: Uint8Array;
  /** The state of the statistics that it was made on: the same panel is made of the same number for ever. */
  readonly asOf: number;
};
