import type { Warning } from '../../errors/counterfactual-error.ts';
import { type Block, blockOf } from '../../panel/block.ts';
import type { Panel } from '../../panel/panel.ts';
import { type Estimate, pathOf, preFitOf, weightShape } from '../estimate.ts';
import { warningsOf } from '../warnings.ts';
import { noiseLevel } from '../weighted/noise.ts';
import { type BalanceRow, balanceTable } from './balance-table.ts';
import { fitUnit, type UnitFit } from './fit-unit.ts';
import { type Prepared, prepared, problemsOf } from './prepared.ts';
import type { SearchReport } from './search-report.ts';
import type { PredictorSpec } from './spec.ts';
import { searchWarnings } from './warnings.ts';

export type PredictorControl = Estimate & {
  readonly predictors: readonly BalanceRow[];
  readonly search: SearchReport;
};

/**
 * Synthetic control of predictors (Abadie and Gardeazabal 2003, AER 93; Abadie, Diamond, Hainmueller 2010, JASA 105): the mean of controls
 * whose predictors are nearest to the treated's, where how much each predictor counts is chosen so that the outcome before is fitted.
 * Several treated units are averaged. Throws `CounterfactualError` as `sc`, and with the path in the specification what does not fit the
 * panel.
 */
export const scWithPredictors = (panel: Panel, spec: PredictorSpec): PredictorControl => {
  const block = blockOf(panel, 3);
  return controlOf(block, prepared(block, spec));
};

/** The same of a block and a specification that was prepared for its panel. */
export function controlOf(block: Block, given: Prepared): PredictorControl {
  const { problem, final } = problemsOf(block, given);
  const fit = fitUnit(problem, given.searching, final);
  const made = estimateOf(block, fit, given);
  const spread = fit.nearBest.map((weights) => meanEffect(block, weights));
  const search: SearchReport = {
    kind: given.search,
    ended: fit.ended,
    tie: fit.tie,
    loss: fit.loss,
    bound: fit.bound,
    gap: fit.loss - fit.bound,
    optima: fit.optima,
    effectSpread: { low: Math.min(...spread), high: Math.max(...spread) },
  };
  const warnings: Warning[] = [...warningsOf(made, block), ...searchWarnings(search, made.estimate)];
  return { ...made, predictors: balanceTable(block, given.final ?? given.searched, fit), search, warnings };
}

function estimateOf(
  block: Block,
  { weights, inner }: UnitFit,
  { search }: Prepared,
): Omit<Estimate, 'warnings'> {
  const { panel, controls, treated, pre, post } = block;
  const none = new Float64Array(pre);
  const effects = pathOf(block, weights, none);
  return {
    method: 'sc',
    mode: search === 'compat' ? 'compat' : 'exact',
    estimate: meanEffect(block, weights),
    effects,
    unitWeights: controls.map((unit, row) => ({
      unit: panel.units[unit] as string,
      weight: weights[row] as number,
    })),
    timeWeights: panel.periods.slice(0, pre).map((time) => ({ time, weight: 0 })),
    fit: preFitOf(effects, pre, false),
    diagnostics: {
      controls: controls.length,
      treated: treated.length,
      pre,
      post,
      noise: noiseLevel(block),
      zetaOmega: 0,
      zetaLambda: 0,
      units: inner,
      time: { solver: 'none', iterations: 0, objective: 0, gap: 0 },
      ...weightShape(weights),
    },
  };
}

/** In the unit of the outcome. */
export function meanEffect(block: Block, weights: Float64Array): number {
  const after = pathOf(block, weights, new Float64Array(block.pre)).slice(block.pre);
  return after.reduce((sum, { effect }) => sum + effect, 0) / after.length;
}
