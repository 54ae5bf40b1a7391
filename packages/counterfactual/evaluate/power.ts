import { withoutCovariates } from '../covariates/without-covariates.ts';
import { CounterfactualError, type Warning } from '../errors/counterfactual-error.ts';
import { augmentedControlOf } from '../estimators/augmented/augmented-control.ts';
import { cohortBlocks } from '../estimators/cohort-blocks.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import { drawnEffects } from '../inference/drawn.ts';
import { likeSize } from '../inference/like-size.ts';
import { placebosInSpace } from '../inference/placebos-in-space.ts';
import { type Power, powerOf } from '../inference/power.ts';
import { cohortEffects } from '../inference/staggered-draws.ts';
import { type Block, blockOf } from '../panel/block.ts';
import type { Panel } from '../panel/panel.ts';
import type { PanelReading } from '../panel/panel-of-cells.ts';
import { likeSizeTold } from './doubts.ts';
import { augmentedEstimator } from './estimator-of.ts';
import type { Evaluation } from './evaluation.ts';
import type { EvaluateOptions, Method } from './options.ts';
import { type PowerBySize, powerBySize } from './power-by-size.ts';
import { gapsAmong } from './rmspe-ratio.ts';
import { usualSets } from './weighted-errors.ts';

/** What could be found at all; no effect stands in it. Numbers in the unit of the outcome. */
export type PowerEvaluation = {
  readonly method: Method;
  readonly mode: 'exact' | 'compat';
  readonly counts: {
    readonly treated: number;
    readonly controls: number;
    readonly pre: number;
    readonly post: number;
  };
  readonly power: Power & {
    /** Where sizes were given, and one unit is treated. */
    readonly bySize?: PowerBySize;
  };
  readonly likeSize?: NonNullable<Evaluation['likeSize']>;
  readonly warnings: readonly Warning[];
  readonly timing: Evaluation['timing'];
};

export type PowerOptions = Omit<EvaluateOptions, 'placebo'> & {
  /** A covariate that says how large each unit is: then the spread is also told for the treated one's size. */
  readonly sizeColumn?: string;
};

/**
 * The smallest effect that would be found four times in five at 5 %, from placebos alone: to be shown before anybody looks at the effect, which is
 * neither computed into the answer nor to be had from it (research/evaluation.md §6.10). Throws `CounterfactualError` as `evaluate`
 * with placebos; `not-of-this-method` for those that have none.
 */
export function powerBefore(
  { panel, warnings }: PanelReading,
  options: PowerOptions,
): Omit<PowerEvaluation, 'timing'> {
  const { method, mode } = options;
  const covered = withoutCovariates(panel, options.covariates ?? []).panel;
  if (method === 'csdid' || method === 'event-study') throw noPlacebos(method);
  const level = options.level ?? 0.95;
  const asked = { alpha: Number((1 - level).toPrecision(12)) };
  if (method === 'sdid-staggered') {
    const { blocks, warnings: leftOut } = cohortBlocks(covered);
    const draws = { ...usualSets, ...options.sets, ...ridges(options) };
    const { effects } = cohortEffects({ blocks, options: draws, scheme: 'placebo' }, options.doing);
    const power = powerOf(effects, asked);
    return { method, mode, counts: countsOf(blocks, panel), power, warnings: [...warnings, ...leftOut] };
  }
  const given = blockOf(panel, method === 'did' ? 1 : 3);
  const block = { ...given, panel: covered };
  const like = options.likeSize ? likeSize(given, options.likeSize) : undefined;
  const effects = effectsAmong(block, options, like?.rows);
  const power = powerOf(effects, asked);
  const { bySize, warnings: more } = powerBySize(given, effects, power, options.sizeColumn, like?.rows);
  const smallest = { value: 1, smallest: 1 / (effects.length + 1), method: '' };
  return {
    method,
    mode,
    counts: countsOf([block], panel),
    power: { ...power, ...(bySize ? { bySize } : {}) },
    ...(like ? { likeSize: likeSizeTold(like, smallest) } : {}),
    warnings: [...warnings, ...more],
  };
}

const ridges = ({ mode, recomputeZeta = false }: PowerOptions) => ({ mode, recomputeZeta });

function effectsAmong(
  block: Block,
  options: PowerOptions,
  among: readonly number[] | undefined,
): ArrayLike<number> {
  const { method, mode, recomputeZeta = false, sets, doing } = options;
  if (method === 'asc') {
    const { lambda } = augmentedControlOf(block);
    const { units, periods, pre, gaps } = gapsAmong(block, augmentedEstimator(lambda).of, among);
    return units
      .slice(1)
      .map((_, at) =>
        gaps
          .subarray((at + 1) * periods + pre, (at + 2) * periods)
          .reduce((sum, gap) => sum + gap / (periods - pre), 0),
      );
  }
  const kind = method as Kind;
  if (block.treated.length > 1)
    return drawnEffects(
      {
        block,
        kind,
        options: { ...usualSets, ...sets, ...ridges(options) },
        scheme: 'placebo',
        ...(among ? { among } : {}),
      },
      doing,
    ).effects;
  const asked = { recomputeZeta, ...(among ? { among } : {}) };
  return placebosInSpace(block, kind, mode, doing, asked).placebos.map(({ effect }) => effect);
}

const countsOf = (blocks: readonly Block[], { periods }: Panel): PowerEvaluation['counts'] => {
  const pre = blocks.reduce((least, block) => Math.min(least, block.pre), periods.length);
  return {
    treated: blocks.reduce((sum, { treated }) => sum + treated.length, 0),
    controls: blocks[0]?.controls.length ?? 0,
    pre,
    post: periods.length - pre,
  };
};

const noPlacebos = (method: Method) =>
  new CounterfactualError({
    code: 'not-of-this-method',
    found: `power is asked of ${method}`,
    why: 'It follows from placebos, and this method has none.',
    remedy: 'Ask `sdid-staggered` of the same panel: its placebos get the same starts.',
  });
