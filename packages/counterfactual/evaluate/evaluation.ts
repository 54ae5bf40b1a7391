import type { Coefficient } from '../covariates/without-covariates.ts';
import type { CsdidResult } from '../csdid/result.ts';
import type { CellDiagnostics } from '../diagnostics/cells.ts';
import type { EventDiagnostics } from '../diagnostics/events.ts';
import type { Examination } from '../diagnostics/examination.ts';
import type { CohortExamination } from '../diagnostics/examine-cohorts.ts';
import type { Warning } from '../errors/counterfactual-error.ts';
import type { AugmentedControl } from '../estimators/augmented/augmented-control.ts';
import type { Diagnostics, EffectAt, PreFit, TimeWeight, UnitWeight } from '../estimators/estimate.ts';
import type { BalanceRow } from '../estimators/predictors/balance-table.ts';
import type { SearchReport } from '../estimators/predictors/search-report.ts';
import type { Conformal } from '../inference/conformal-of.ts';
import type { JackknifePlus } from '../inference/jackknife-plus.ts';
import type { WithoutDonor } from '../inference/leave-one-out.ts';
import type { LikeSize } from '../inference/like-size.ts';
import type { PermutationTest } from '../inference/permutation.ts';
import type { GapStatistics } from '../inference/permutation-statistics.ts';
import type { PlaceboInTime } from '../inference/placebos-in-time.ts';

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
  /** Of cohort and time; both as numbers of the panel. */
  readonly attgt?: readonly {
    readonly group: number;
    readonly time: number;
    readonly estimate: number;
    /** null: nothing but rounding, as of one unit compared with one. So in the averages. */
    readonly standardError: number | null;
  }[];
  readonly aggregations?: Readonly<Partial<Record<'simple' | 'dynamic' | 'group' | 'calendar', Averages>>>;
  /** Of an event study: what others make of the same panel. */
  readonly beside?: {
    readonly imputation: Averages;
    readonly twoWayFixedEffects: {
      readonly estimate: number;
      readonly standardError: number | null;
      readonly negativeShare: number;
    };
  };
  readonly placebos?: readonly {
    readonly unit: string;
    readonly effect: number;
    readonly preRmse: number | null;
    /** Of a synthetic control with predictors: fit after over fit before, how its weights were chosen, and its gaps by period. */
    readonly ratio?: number | null;
    readonly tie?: SearchReport['tie'];
    readonly gaps?: readonly number[];
  }[];
  /** Of a synthetic control with predictors: how much each counts and how near it is met, and how that was found. */
  readonly predictors?: readonly BalanceRow[];
  readonly search?: SearchReport;
  /** Of `sdid-staggered`: by periods since adoption, with jackknife errors; below 0 the gaps before. */
  readonly eventTimes?: readonly {
    readonly eventTime: number;
    readonly effect: number;
    /** null: one unit was treated so long. */
    readonly standardError: number | null;
    readonly treated: number;
  }[];
  /** Which controls pretended, and who was left out for its size; `smallest`: no p-value of them can be smaller. */
  readonly likeSize?: Omit<LikeSize, 'rows'> & { readonly smallest: number };
  /** Of `sc` and `asc` with placebos, also with predictors: fit after over fit before, ranked among all units that are in the test. */
  readonly rmspeRatio?: {
    readonly value: number;
    readonly pValue: number;
    readonly smallest: number;
    readonly rank: number;
    /** The treated first. */
    readonly units: readonly (Omit<GapStatistics, 'value'> & {
      readonly unit: string;
      /** null: a placebo that is fitted before without error, and ranks above. */
      readonly ratio: number | null;
    })[];
    readonly dropped: PermutationTest['dropped'];
  };
  readonly conformal?: Conformal;
  readonly jackknifePlus?: JackknifePlus;
  readonly leaveOneOut?: readonly WithoutDonor[];
  readonly inTime?: readonly PlaceboInTime[];
  /** What was taken off the outcome. */
  readonly covariates?: readonly Coefficient[];
  /** Of `asc`: its ridge, in the square of the outcome's unit; null: none. */
  readonly lambda?: number | null;
  readonly fit?: PreFit;
  /** Of weighted controls how they were solved and what speaks for them; by cohort the same of each; else what the averages rest on. */
  readonly diagnostics?: (WeightedDiagnostics | StaggeredDiagnostics | CohortDiagnostics | EventDiagnostics) &
    OfEveryMethod;
  readonly warnings: readonly Warning[];
  /** Milliseconds. `examining`: of the estimating, what went into diagnostics beside the estimate and its error. */
  readonly timing: {
    readonly reading: number;
    readonly estimating: number;
    readonly examining?: number;
  };
};

/** What is not of every such method is absent: ridges and time weights of `asc`, lambda and negative weights of the others. */
export type WeightedDiagnostics = Omit<Diagnostics, 'zetaOmega' | 'zetaLambda' | 'time'> &
  Partial<Pick<Diagnostics, 'zetaOmega' | 'zetaLambda' | 'time'>> &
  Partial<Pick<AugmentedControl, 'lambda' | 'negative' | 'imbalance'>> & {
    readonly bias?: number;
  } & Partial<Examination>;

export type StaggeredDiagnostics = { readonly cohorts: readonly CohortExamination[] };

export type CohortDiagnostics = Pick<CsdidResult, 'counts' | 'preTest'> & CellDiagnostics;

export type OfEveryMethod = {
  /** Units that jump in one period while others move the other way; each is a warning too. */
  readonly breaks?: readonly { readonly unit: string; readonly period: string }[];
  /** The smallest effect that would be found four times in five, at a level of 5 %: 2.80 errors. Absent without an error. */
  readonly detectable?: number;
};

export type Averages = {
  readonly estimate: number;
  readonly standardError: number | null;
  readonly by: readonly {
    readonly key: number;
    readonly estimate: number;
    readonly standardError: number | null;
  }[];
};
