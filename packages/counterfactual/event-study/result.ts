import type { Problem, Warning } from '../errors/counterfactual-error.ts';

export type EventOptions = {
  /** For each unit of the panel the number of its cluster; else each unit is its own. */
  readonly clusters?: Int32Array;
  /** Confidence of the bands: 0.95. */
  readonly level?: number;
};

export type EventEstimate = {
  readonly estimate: number;
  readonly standardError: number;
  /** The band of this estimate alone. */
  readonly low: number;
  readonly high: number;
};

export type EventStudy = {
  /** The mean over all treated units and periods that have an estimate. */
  readonly overall: EventEstimate;
  /** By time since the start, in the units of `Panel.times`; before the start (below 0) only where the method estimates it. */
  readonly by: readonly (EventEstimate & { readonly key: number })[];
  readonly notEstimable: readonly (Problem & { readonly group: number; readonly time: number })[];
  readonly warnings: readonly Warning[];
};
