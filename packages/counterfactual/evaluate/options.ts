import type { CsdidOptions } from '../csdid/options.ts';
import type { PredictorSpec } from '../estimators/predictors/spec.ts';
import type { DrawOptions } from '../inference/drawing.ts';
import type { LikeSizeOptions } from '../inference/like-size.ts';
import type { Doing } from '../parts/work.ts';
import type { Evaluation } from './evaluation.ts';

/** What `evaluate` can be asked for: the names that reports and the command line use. */
export const methods = [
  'did',
  'sc',
  'difp',
  'sdid',
  'asc',
  'sdid-staggered',
  'csdid',
  'event-study',
] as const;
export type Method = (typeof methods)[number];

export type EvaluateOptions = {
  readonly method: Method;
  readonly mode: 'exact' | 'compat';
  /** Every control pretends to be treated, where one unit is; else sets of them, all or drawn. */
  readonly placebo: boolean;
  /** How many sets of controls pretend where several units are treated, and of which seed. Default 200 of seed 1. */
  readonly sets?: Pick<DrawOptions, 'replications' | 'seed'>;
  /** Controls of like size alone pretend. */
  readonly likeSize?: LikeSizeOptions;
  /** Placebos whose fit before is worse than this many times the treated unit's are not ranked by the ratio of fits. */
  readonly dropAbove?: number;
  /** Resamples units; of `csdid` the multiplier bootstrap. */
  readonly bootstrap?: NonNullable<CsdidOptions['bootstrap']>;
  /** Draws and placebos have ridges of their own. */
  readonly recomputeZeta?: boolean;
  readonly conformal?: boolean;
  readonly leaveOneOut?: boolean;
  /** The treatment pretends to have come earlier: at every start that leaves periods enough, or at the one that is named. */
  readonly inTime?: true | string;
  /** Of intervals. Default 0.95. */
  readonly level?: number;
  /** Of `csdid`. */
  readonly control?: NonNullable<CsdidOptions['control']>;
  /** Of `csdid` read in the base period; of the others what they explain is taken off the outcome. */
  readonly covariates?: readonly string[];
  /** Of `sc`. Without a search of its own: that of the mode, `compat` or `global`. */
  readonly predictors?: PredictorSpec;
  /** Who does what falls into parts; one after the other, here, if nobody is named. */
  readonly doing?: Doing;
};

export type Evaluated = Omit<Evaluation, 'timing'>;

/** Options that not every method has a use for. */
export type Particular =
  | 'placebo'
  | 'likeSize'
  | 'dropAbove'
  | 'bootstrap'
  | 'recomputeZeta'
  | 'conformal'
  | 'leaveOneOut'
  | 'inTime'
  | 'power'
  | 'control'
  | 'covariates';

const weighted = [
  'placebo',
  'likeSize',
  'bootstrap',
  'recomputeZeta',
  'conformal',
  'leaveOneOut',
  'inTime',
  'power',
  'covariates',
] as const;

/** Which method takes which: what it does not take is not silently passed over where people ask for it. */
export const taken: Readonly<Record<Method, readonly Particular[]>> = {
  did: weighted,
  sc: [...weighted, 'dropAbove'],
  difp: weighted,
  sdid: weighted,
  asc: ['placebo', 'likeSize', 'dropAbove', 'conformal', 'leaveOneOut', 'inTime', 'power'],
  'sdid-staggered': ['placebo', 'bootstrap', 'recomputeZeta', 'power', 'covariates'],
  csdid: ['bootstrap', 'control', 'covariates'],
  'event-study': [],
};
