import type { Problem, Warning } from '../errors/counterfactual-error.ts';

export type Estimate = {
  readonly estimate: number;
  /** From the influence function, clustered where clusters were given. */
  readonly standardError: number;
  /** From the draws, where a bootstrap was asked for: their quartile distance over that of a normal, robust to a few wild draws. */
  readonly bootstrapError?: number;
  /** The band at the level asked for. With a bootstrap the bands of one list hold all together; else each holds alone. */
  readonly low: number;
  readonly high: number;
};

/** The effect on the cohort first treated at `group`, at `time`. Both are of `Panel.times`. */
export type AttGt = Estimate & {
  readonly group: number;
  readonly time: number;
  /** The base period: with a universal base the effect in it is zero by definition, and so is its error. */
  readonly base: number;
  readonly treated: number;
  readonly comparisons: number;
};

export type Aggregation = Estimate & {
  /** By time since the start, by cohort, or by time; none for the simple average. */
  readonly by: readonly (Estimate & { readonly key: number })[];
};

export type Aggregations = {
  /** Over all cells from their start on, cohorts by their size. */
  readonly simple: Aggregation;
  /** By time since the start; over all: the plain mean from 0 on. */
  readonly dynamic: Aggregation;
  /** By cohort, each the plain mean of its cells; over all: cohorts by their size. */
  readonly group: Aggregation;
  /** By time, cohorts by their size; over all: the plain mean. */
  readonly calendar: Aggregation;
};

export type NotEstimable = Problem<
  'no-base-period' | 'no-comparisons' | 'too-few-comparisons' | 'collinear' | 'no-overlap'
> & { readonly group: number; readonly time: number };

/** Whether all effects before the start are zero, as parallel trends would have them. */
export type PreTest =
  | {
      readonly kind: 'tested';
      /** Wald statistic: chi-square with `degrees` degrees of freedom if they are. */
      readonly statistic: number;
      readonly degrees: number;
      readonly pValue: number;
    }
  | {
      readonly kind: 'not-tested';
      readonly reason: 'no-cells-before' | 'singular';
      /** The cell whose error is a combination of those before it. */
      readonly cell?: { readonly group: number; readonly time: number };
    };

export type CsdidResult = {
  readonly attgt: readonly AttGt[];
  readonly aggregations: Aggregations;
  readonly notEstimable: readonly NotEstimable[];
  readonly preTest: PreTest;
  /** Where units are weighed by their chance of treatment: the cell in which some unit is surest of it; null elsewhere. */
  readonly overlap: { readonly group: number; readonly time: number; readonly highestChance: number } | null;
  readonly warnings: readonly Warning[];
  readonly counts: {
    /** Units used; `dropped` were treated from the first period on. */
    readonly units: number;
    readonly dropped: number;
    readonly periods: number;
    readonly neverTreated: number;
    readonly clusters: number;
    readonly cohorts: readonly { readonly group: number; readonly units: number }[];
    readonly cells: number;
  };
  /** What each used unit adds to the error of each estimate of `attgt`: `values[cell · units.length + unit]`; an error is their mean. */
  readonly influence: { readonly units: readonly string[]; readonly values: Float64Array };
};
