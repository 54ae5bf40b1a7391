import { CounterfactualError, type Warning } from '../errors/counterfactual-error.ts';
import { controlOf, type PredictorControl } from '../estimators/predictors/predictor-control.ts';
import { type Prepared, prepared } from '../estimators/predictors/prepared.ts';
import type { PredictorSpec } from '../estimators/predictors/spec.ts';
import type { Tie } from '../estimators/predictors/ties.ts';
import { type Block, blockOf } from '../panel/block.ts';
import type { Panel } from '../panel/panel.ts';
import { alone, type Doing } from '../parts/work.ts';
import { type Gaps, refuseUnlessOne } from './gaps.ts';
import {
  type PermutationOptions,
  type PermutationTest,
  permutationTest,
  rankedAbove,
} from './permutation.ts';
import { meanOf, PERFECT, rootMeanSquare } from './permutation-statistics.ts';
import { predictorPlacebos, tieAt } from './predictor-placebo-work.ts';
import { type StandardError, spreadOf } from './standard-error.ts';

export type PredictorPlacebo = {
  readonly unit: string;
  /** Mean gap after; in the unit of the outcome, as the next two. */
  readonly effect: number;
  readonly preRmse: number;
  readonly gaps: readonly number[];
  /** Root mean square of the gaps after over that before; null where it is fitted without error. */
  readonly ratio: number | null;
  /** How its weights were chosen. */
  readonly tie: Tie;
};

/** `dropAbove`: as in `permutationTest`; `doing`: who does them. */
export type PlaceboOptions = Pick<PermutationOptions, 'dropAbove'> & { readonly doing?: Doing };

export type PredictorPlacebos = {
  readonly placebos: readonly PredictorPlacebo[];
  readonly standardError: StandardError;
  readonly pValue: { readonly value: number; readonly smallest: number; readonly method: string };
  readonly permutation: PermutationTest;
  readonly warnings: readonly Warning[];
};

/**
 * Every control in turn pretends to be treated, fitted with the same specification from the others; the treated is in no pool (Abadie,
 * Diamond, Hainmueller 2010, JASA 105). The p-value ranks fit after over fit before; where the treated
 * unit's fit before is perfect, the mean gap after. Placebos with such a fit rank above, and a warning names them.
 * Throws `CounterfactualError` unless one unit is treated and two controls or more are there.
 */
export function placebosWithPredictors(
  panel: Panel,
  spec: PredictorSpec,
  options: PlaceboOptions = {},
): PredictorPlacebos {
  const block = blockOf(panel, 3);
  const given = prepared(block, spec);
  return placebosOf(block, given, controlOf(block, given), options);
}

/** The same, beside a fit that is there. */
export function placebosOf(
  block: Block,
  given: Prepared,
  main: Pick<PredictorControl, 'effects'>,
  { dropAbove, doing = alone }: PlaceboOptions = {},
): PredictorPlacebos {
  const { panel, controls, treated, pre } = block;
  refuseUnlessOne(block);
  const periods = panel.periods.length;
  const numbers = doing(predictorPlacebos(periods), { block, given }, controls.length);
  const gapsAt = (row: number) => numbers.subarray(row * (periods + 1), row * (periods + 1) + periods);
  const gaps = new Float64Array((controls.length + 1) * periods);
  gaps.set(main.effects.map(({ effect }) => effect));
  for (let row = 0; row < controls.length; row += 1) gaps.set(gapsAt(row), (row + 1) * periods);
  const units = [...treated, ...controls].map((unit) => panel.units[unit] as string);
  const { permutation, warnings } = ranked(
    { units, periods, pre, gaps },
    dropAbove === undefined ? {} : { dropAbove },
  );
  const placebos = controls.map((_, row) => {
    const own = gapsAt(row);
    const preRmse = rootMeanSquare(own.subarray(0, pre));
    const reach = rootMeanSquare(own.subarray(pre));
    return {
      unit: units[row + 1] as string,
      effect: meanOf(own.subarray(pre)),
      preRmse,
      gaps: [...own],
      ratio: preRmse > PERFECT * reach ? reach / preRmse : null,
      tie: tieAt(numbers, row * (periods + 1) + periods),
    };
  });
  const effects = placebos.map(({ effect }) => effect);
  return {
    placebos,
    standardError: { value: spreadOf(effects), method: 'placebo-enumerated', n: effects.length },
    pValue: { value: permutation.p, smallest: permutation.smallest, method: permutation.statistic },
    permutation,
    warnings,
  };
}

function ranked(
  gaps: Gaps,
  options: Pick<PermutationOptions, 'dropAbove'>,
): { permutation: PermutationTest; warnings: readonly Warning[] } {
  try {
    const permutation = permutationTest(gaps, options);
    return { permutation, warnings: rankedAbove(permutation) };
  } catch (error) {
    if (!(error instanceof CounterfactualError) || error.problem.code !== 'perfect-pre-fit') throw error;
    const { found, where } = error.problem;
    const warning: Warning = {
      code: 'ranked-by-mean',
      found: `${where?.unit ?? 'a unit'} is fitted before without error: ${found}`,
      ...(where ? { where } : {}),
      why: 'A ratio to that is no number, so that units are ranked by their mean gap after.',
      remedy: 'Compare the p-value with no other that ranks ratios.',
    };
    return { permutation: permutationTest(gaps, { ...options, statistic: 'mean' }), warnings: [warning] };
  }
}
