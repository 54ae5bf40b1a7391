import type { Kind } from '../estimators/weighted/kinds.ts';
import type { Block } from '../panel/block.ts';
import { alone, type Doing } from '../parts/work.ts';
import { type Drawing, type DrawOptions, drawsAsWork, refuseFew } from './drawing.ts';
import { pretending } from './pretending.ts';
import { noBootstrap, resampling } from './resampling.ts';
import { type StandardError, spreadOf } from './standard-error.ts';

/**
 * Standard error by resampling units with replacement (Algorithm 2 of Arkhangelsky et al. 2021): a draw without a treated unit, or without a
 * control, is drawn again. The ridges of the fit are kept, each draw is solved to its optimum. Not defined for one treated unit: then
 * `value` is null. Throws `CounterfactualError` for fewer than two replications.
 */
export function bootstrap(
  block: Block,
  kind: Kind,
  options: DrawOptions,
  doing: Doing = alone,
): StandardError {
  refuseFew(options);
  if (block.treated.length < 2) return noBootstrap(options.replications);
  return errorOf({ block, kind, options, scheme: 'bootstrap' }, doing);
}

/**
 * Standard error by sets of controls that pretend to be the treated ones, as many as they are (Algorithm 4 of Arkhangelsky et al. 2021): all
 * sets where there are no more than the replications asked for, else as many drawn. `among`: positions of the controls that may pretend; all where not given. For one
 * treated unit `placebosInSpace` has all of them. It assumes that the treated vary as the controls do. Throws `CounterfactualError` where
 * there are not more controls than treated units, or no two sets.
 */
export function placebosDrawn(
  block: Block,
  kind: Kind,
  options: DrawOptions,
  among?: readonly number[],
  doing: Doing = alone,
): StandardError {
  return errorOf({ block, kind, options, scheme: 'placebo', ...(among ? { among } : {}) }, doing);
}

export type Draws = {
  readonly block: Block;
  readonly kind: Kind;
  readonly options: DrawOptions;
  readonly scheme: 'bootstrap' | 'placebo';
  /** Of placebos: positions of the controls that may pretend; all where not given. */
  readonly among?: readonly number[];
};

const drawingOf = ({ block, kind, options, scheme, among }: Draws): Drawing =>
  scheme === 'bootstrap' ? resampling(block, kind, options) : pretending(block, kind, options, among);

export const drawsOfUnits = drawsAsWork('draws-of-units', drawingOf);

/**
 * One effect of a bootstrap or of a set of placebos, by its number alone; for many of them make the `Drawing` once. In the unit of the
 * outcome. Throws as `bootstrap` or `placebosDrawn`.
 */
export const drawnEffect = (draws: Draws, replication: number): number =>
  drawingOf(draws).effectOf(replication);

/** All of them, with how they came about. Throws as `drawnEffect`. */
export function drawnEffects(draws: Draws, doing: Doing = alone) {
  const { method, count } = drawingOf(draws);
  return { method, effects: doing(drawsOfUnits, draws, count) };
}

function errorOf(draws: Draws, doing: Doing): StandardError {
  const { method, effects } = drawnEffects(draws, doing);
  return { value: spreadOf(effects), method, n: effects.length };
}
