export {
  CounterfactualError,
  type Problem,
  type Warning,
  type Where,
} from './errors/counterfactual-error.ts';
export type { Estimate } from './estimators/estimate.ts';
export { did, difp, type EstimatorOptions, estimate, sc, sdid } from './estimators/estimators.ts';
export { type StaggeredEstimate, sdidStaggered } from './estimators/sdid-staggered.ts';
export { fitRow, fittingOf } from './estimators/weighted/exact.ts';
export { type Kind, kinds } from './estimators/weighted/kinds.ts';
export { jackknife } from './inference/jackknife.ts';
export { leaveOneOut } from './inference/leave-one-out.ts';
export { type PlacebosInSpace, placebosInSpace } from './inference/placebos-in-space.ts';
export { type PlaceboInTime, placebosInTime } from './inference/placebos-in-time.ts';
export type { StandardError } from './inference/standard-error.ts';
export { type Block, blockOf } from './panel/block.ts';
export { type Panel, type PanelParts, panelOf } from './panel/panel.ts';
export type { Certificate } from './solvers/certificate.ts';
