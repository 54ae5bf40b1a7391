import { augmentedControlOf } from '../estimators/augmented/augmented-control.ts';
import { treatedPath } from '../estimators/augmented/comparison.ts';
import { refitOf } from '../estimators/augmented/refit.ts';
import { preFitOf, weightShape } from '../estimators/estimate.ts';
import { noiseLevel } from '../estimators/weighted/noise.ts';
import { type ConformalTest, conformalTest, type Permutations } from '../inference/conformal.ts';
import type { Gaps } from '../inference/gaps.ts';
import { jackknifePlus } from '../inference/jackknife-plus.ts';
import { likeSize } from '../inference/like-size.ts';
import { placeboPValue } from '../inference/placebo-p-value.ts';
import { spreadOf } from '../inference/standard-error.ts';
import { type Block, blockOf } from '../panel/block.ts';
import type { Panel } from '../panel/panel.ts';
import { doubtsOf, likeSizeTold } from './doubts.ts';
import { augmentedEstimator } from './estimator-of.ts';
import type { Evaluated, EvaluateOptions } from './options.ts';
import { gapsAmong } from './rmspe-ratio.ts';
import { withInterval } from './weighted-errors.ts';

/** As `augsynth` draws them; cyclic shifts need no draws, and keep neighbouring periods together. */
const asPublished = { draws: 1_000, seed: 1 };

/**
 * Augmented synthetic control, with the conformal p-value of no effect in any period and the jackknife+ interval of the mean effect. Placebos
 * keep the ridge of the main fit.
 */
export function evaluateAugmented(panel: Panel, options: EvaluateOptions): Evaluated {
  const { mode, level = 0.95 } = options;
  const block = blockOf(panel, 3);
  const made = augmentedControlOf(block);
  const { estimate, effects, unitWeights, lambda, warnings } = made;
  const permutations = mode === 'compat' ? asPublished : 'cyclic-shifts';
  const { average, ...plus } = jackknifePlus(block, {
    lambda: lambda ?? 'none',
    alpha: Number((1 - level).toPrecision(12)),
  });
  const estimator = augmentedEstimator(lambda);
  const like = options.likeSize && options.placebo ? likeSize(block, options.likeSize) : undefined;
  // All placebos are solved once, for their effects and for their ratios.
  const gaps = options.placebo ? gapsAmong(block, estimator.of, like?.rows) : undefined;
  const doubts = doubtsOf(block, { effects }, { ...options, estimator, ranked: gaps, permutations });
  const { p, smallest } = doubts.conformal ?? noEffect(block, lambda, permutations);
  const placebos: ReturnType<typeof byPlacebos> = gaps ? byPlacebos(gaps, estimate, options) : {};
  return {
    method: 'asc',
    mode,
    estimate,
    confidenceInterval: { ...average, level, method: 'jackknife+' },
    pValue: {
      value: p,
      smallest,
      method: `conformal, ${mode === 'compat' ? '1,000 random orders' : 'cyclic shifts'}, no effect in any period`,
    },
    ...placebos,
    effects,
    unitWeights,
    fit: preFitOf(effects, block.pre, false),
    diagnostics: {
      controls: block.controls.length,
      treated: block.treated.length,
      pre: block.pre,
      post: block.post,
      noise: noiseLevel(block),
      units: made.certificate,
      ...weightShape(Float64Array.from(unitWeights, ({ weight }) => weight)),
      lambda,
      negative: made.negative,
      imbalance: made.imbalance,
      bias: made.bias.mean,
      ...(made.tie && { tie: made.tie }),
    },
    lambda,
    jackknifePlus: { ...plus, average },
    ...doubts,
    ...(like ? { likeSize: likeSizeTold(like, placebos.pValue) } : {}),
    warnings: [...warnings, ...doubts.warnings],
  };
}

/** The test of no effect in any period, by itself. */
function noEffect(block: Block, lambda: number | null, permutations: Permutations): ConformalTest {
  const refit = refitOf(block, { lambda: lambda ?? 'none' });
  const settings = { refit, path: treatedPath(block), pre: block.pre, permutations };
  return conformalTest(settings, new Float64Array(block.post));
}

function byPlacebos(
  { units, periods, pre, gaps }: Gaps,
  estimate: number,
  options: EvaluateOptions,
): Pick<Evaluated, 'standardError' | 'confidenceInterval' | 'pValue' | 'placebos'> {
  const placebos = units.slice(1).map((unit, at) => {
    const own = gaps.subarray((at + 1) * periods, (at + 2) * periods);
    const before = own.subarray(0, pre);
    return {
      unit,
      effect: own.subarray(pre).reduce((sum, gap) => sum + gap / (periods - pre), 0),
      preRmse: Math.sqrt(before.reduce((sum, gap) => sum + gap * gap, 0) / pre),
    };
  });
  const effects = placebos.map(({ effect }) => effect);
  return {
    ...withInterval(
      estimate,
      { value: spreadOf(effects), method: 'placebo-enumerated', n: effects.length },
      options,
    ),
    pValue: { ...placeboPValue(estimate, effects), method: 'placebo-effects' },
    placebos,
  };
}
