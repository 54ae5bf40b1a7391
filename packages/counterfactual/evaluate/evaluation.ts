import type { Warning } from '../errors/counterfactual-error.ts';
import type { Diagnostics, EffectAt, PreFit, TimeWeight, UnitWeight } from '../estimators/estimate.ts';

/** null: unbounded on that side. */
export type ConfidenceInterval = {
  readonly low: number | null;
  readonly high: number | null;
  readonly level: number;
  readonly method: string;
};

/** What `omstilt evaluate --json` prints: the parts that a method does not have are absent. Numbers in the unit of the outcome. */
export type Evaluation = {
  readonly method: string;
  readonly mode: 'exact' | 'compat';
  readonly estimate: number;
  readonly standardError?: {
    readonly value: number | null;
    readonly method: string;
    readonly n: number;
    readonly why?: string;
  };
  readonly confidenceInterval?: ConfidenceInterval;
  readonly pValue?: { readonly value: number; readonly smallest: number; readonly method: string };
  readonly unitWeights?: readonly UnitWeight[];
  readonly timeWeights?: readonly TimeWeight[];
  readonly effects?: readonly EffectAt[];
  readonly cohorts?: readonly {
    readonly cohort: string;
    readonly estimate: number;
    readonly weight: number;
  }[];
  readonly placebos?: readonly {
    readonly unit: string;
    readonly effect: number;
    readonly preRmse: number | null;
  }[];
  readonly fit?: PreFit;
  readonly diagnostics?: Diagnostics;
  readonly warnings: readonly Warning[];
  /** Milliseconds. */
  readonly timing: { readonly reading: number; readonly estimating: number };
};
