/** A period as the panel names it, or a number or text that means the same time: `1989`, `"2012 Q2"`. */
export type PeriodName = string | number;
/** From the first to the last, both included. */
export type Window = readonly [from: PeriodName, to: PeriodName];
export const aggregations = ['mean', 'median', 'sum'] as const;
export type Aggregation = (typeof aggregations)[number];

type Named = {
  /** What it is called in the balance table; made of column and periods where it is not given. */
  readonly name?: string;
  /** How its periods become one number; `mean` (default) and `median` leave missing cells out, `sum` refuses them. */
  readonly aggregation?: Aggregation;
};
/** A column over a window: its own, or that of the specification. */
export type ColumnPredictor = Named & { readonly column: string; readonly window?: Window };
/** A column in periods that are named one by one. */
export type SpecialPredictor = Named & { readonly column: string; readonly periods: readonly PeriodName[] };
/** The outcome itself, in some periods or over a window. */
export type OutcomePredictor = Named &
  ({ readonly periods: readonly PeriodName[] } | { readonly window: Window });

export const searches = ['compat', 'global', 'cross-validated'] as const;
/**
 * `global` (default): the best predictor weights that are found, with what no weights can undercut. `compat`: where Synth ends. `cross-
 * validated`: the weights that, with predictors of the training periods, fit the validation periods best (Abadie, Diamond, Hainmueller 2015,
 * AJPS 59).
 */
export type Search = (typeof searches)[number];

/** What a synthetic control with predictors is made of; `predictor-spec.schema.json` is the same for files. */
export type PredictorSpec = {
  /** Of predictors that have none of their own. Default: all periods before the treatment. */
  readonly window?: Window;
  readonly predictors?: readonly ColumnPredictor[];
  readonly specialPredictors?: readonly SpecialPredictor[];
  readonly outcomePredictors?: readonly OutcomePredictor[];
  /** Over which the outcome is fitted by the predictor weights. Default: all periods before the treatment. */
  readonly optimise?: Window;
  readonly search?: Search;
  /** Of `cross-validated`. Default: the first and the second half of the periods before. */
  readonly split?: { readonly training: Window; readonly validation: Window };
  /**
   * Of `compat`: losses nearer to each other than this share of the loss at the start are one. A search whose inner solve ends after so many
   * digits sees no finer: that of tidysynth with margin 0.02 about 0.001. Default: the square root of rounding, as R's `optim`.
   */
  readonly resolution?: number;
  /** Places the search is drawn to start from, beside those that are named, and the seed of the draws. Default 20 and 1. */
  readonly starts?: number;
  readonly seed?: number;
};

/** The columns a specification asks for, each once: what a panel must be read with, as `covariates`. */
export const columnsOf = ({ predictors = [], specialPredictors = [] }: PredictorSpec): readonly string[] => [
  ...new Set([...predictors, ...specialPredictors].map(({ column }) => column)),
];
