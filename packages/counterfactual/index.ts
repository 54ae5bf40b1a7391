export {
  type Coefficient,
  type WithoutCovariates,
  withoutCovariates,
} from './covariates/without-covariates.ts';
export { csdid } from './csdid/csdid.ts';
export type { CsdidOptions } from './csdid/options.ts';
export type { Aggregation, Aggregations, AttGt, CsdidResult, NotEstimable, PreTest } from './csdid/result.ts';
export { type BalanceRow, balanceTable } from './diagnostics/balance-table.ts';
export { type DonorShock, donorShocks } from './diagnostics/donor-shocks.ts';
export { donorSpread } from './diagnostics/donor-spread.ts';
export type { Examination, Examined } from './diagnostics/examination.ts';
export { type ExamineOptions, examine } from './diagnostics/examine.ts';
export { type HullTest, hullTest } from './diagnostics/hull.ts';
export { type DonorRange, donorRange, type LastPeriodOut, lastPeriodOut } from './diagnostics/leave-out.ts';
export { type Refit, refitBy } from './diagnostics/refit.ts';
export type { Tie } from './diagnostics/tie.ts';
export {
  CounterfactualError,
  type Problem,
  type Warning,
  type Where,
} from './errors/counterfactual-error.ts';
export {
  type AugmentedControl,
  type AugmentedOptions,
  augmentedControl,
} from './estimators/augmented/augmented-control.ts';
export { refitOf } from './estimators/augmented/refit.ts';
export { cohortBlocks } from './estimators/cohort-blocks.ts';
export type { Estimate } from './estimators/estimate.ts';
export { did, difp, type EstimatorOptions, estimate, sc, sdid } from './estimators/estimators.ts';
export {
  type PredictorControl,
  scWithPredictors,
} from './estimators/predictors/predictor-control.ts';
export { readPredictorSpec } from './estimators/predictors/read-spec.ts';
export type { SearchReport } from './estimators/predictors/search-report.ts';
export { columnsOf, type PredictorSpec } from './estimators/predictors/spec.ts';
export { type StaggeredEstimate, sdidStaggered } from './estimators/sdid-staggered.ts';
export { fitRow, fittingOf } from './estimators/weighted/exact.ts';
export { type Kind, kinds } from './estimators/weighted/kinds.ts';
export { weightedRefit } from './estimators/weighted/refit.ts';
export { evaluate } from './evaluate/evaluate.ts';
export type { Evaluation } from './evaluate/evaluation.ts';
export {
  type EvaluateOptions,
  type Method,
  methods,
  type Particular,
  taken,
} from './evaluate/options.ts';
export { plotOfEvaluation } from './evaluate/plot-of-evaluation.ts';
export { type PowerEvaluation, type PowerOptions, powerBefore } from './evaluate/power.ts';
export { reportOf } from './evaluate/report.ts';
export { powerReportOf } from './evaluate/report-power.ts';
export { imputation } from './event-study/imputation.ts';
export type { EventEstimate, EventOptions, EventStudy } from './event-study/result.ts';
export { sunAbraham } from './event-study/sun-abraham.ts';
export { type TwoWayFixedEffects, twoWayFixedEffects } from './event-study/two-way-fixed-effects.ts';
export { confidenceSet } from './inference/confidence-set.ts';
export { conformalTest } from './inference/conformal.ts';
export { jointInterval, singlePeriodIntervals } from './inference/conformal-interval.ts';
export { type Conformal, conformalOf } from './inference/conformal-of.ts';
export { type Drawing, type DrawOptions, effectsOf } from './inference/drawing.ts';
export {
  bootstrap,
  type Draws,
  drawnEffect,
  drawnEffects,
  placebosDrawn,
} from './inference/drawn.ts';
export { gapsOf } from './inference/gaps.ts';
export { jackknife } from './inference/jackknife.ts';
export {
  type JackknifePlus,
  type JackknifePlusOptions,
  jackknifePlus,
} from './inference/jackknife-plus.ts';
export { leaveOneOut, withoutEachDonor } from './inference/leave-one-out.ts';
export { type LikeSize, type LikeSizeOptions, likeSize } from './inference/like-size.ts';
export { permutationTest } from './inference/permutation.ts';
export { type PlacebosInSpace, placebosInSpace } from './inference/placebos-in-space.ts';
export { type PlaceboInTime, placebosInTime, pretendedStart } from './inference/placebos-in-time.ts';
export { placebosWithPredictors } from './inference/placebos-with-predictors.ts';
export { permutationPower, powerOf } from './inference/power.ts';
export { pretending } from './inference/pretending.ts';
export { resampling } from './inference/resampling.ts';
export { splitConformal } from './inference/split-conformal.ts';
export { spreadBySize } from './inference/spread-by-size.ts';
export { staggeredPretending, staggeredResampling } from './inference/staggered-draws.ts';
export { eventTimeJackknife, staggeredJackknife } from './inference/staggered-jackknife.ts';
export type { StandardError } from './inference/standard-error.ts';
export { type BalanceReport, balanceOf } from './panel/balance.ts';
export { type Block, blockOf } from './panel/block.ts';
export { breaksOf } from './panel/breaks.ts';
export { cellsOfLong } from './panel/cells-of-long.ts';
export { cellsOfWide } from './panel/cells-of-wide.ts';
export type { LongColumns, WideColumns } from './panel/columns.ts';
export { panelOfLong, panelOfRows } from './panel/long.ts';
export { type Panel, type PanelParts, panelOf } from './panel/panel.ts';
export type { PanelReading, ReadingOptions } from './panel/panel-of-cells.ts';
export { readTable, type Table } from './panel/table.ts';
export { tableOfText } from './panel/table-of-text.ts';
export { panelOfWide } from './panel/wide.ts';
export type { Certificate } from './solvers/certificate.ts';
export { bartik } from './structure/bartik.ts';
export { chainedShiftShare } from './structure/chained-shift-share.ts';
export { concentration } from './structure/concentration.ts';
export { fewestHolding, shareOfLargest } from './structure/dependence.ts';
export { homotheticShiftShare } from './structure/homothetic-shift-share.ts';
export { locationQuotient } from './structure/location-quotient.ts';
export { lossScenarios } from './structure/loss-scenarios.ts';
export { shiftShare } from './structure/shift-share.ts';
