import { withoutCovariates } from '../covariates/without-covariates.ts';
import { gapsOf } from '../inference/gaps.ts';
import { blockOf } from '../panel/block.ts';
import type { Panel } from '../panel/panel.ts';
import { estimatorOf } from './estimator-of.ts';
import type { Evaluated } from './options.ts';
import { plotOf } from './plot.ts';
import { names } from './report.ts';

/**
 * The drawing of an evaluation whose method has one path, with the placebos it was asked for, each with the ridge of its own fit;
 * undefined for those that average over cohorts. An SVG, in the unit of the outcome. Throws `CounterfactualError` where the panel is
 * not the one that was evaluated.
 */
export function plotOfEvaluation(
  panel: Panel,
  { method, mode, effects, placebos, lambda, covariates = [] }: Evaluated,
): string | undefined {
  if (!effects) return undefined;
  const block = blockOf(panel, 1);
  const title = `${block.treated.map((unit) => panel.units[unit]).join(', ')}: ${names[method] ?? method}`;
  return plotOf({ title, effects, pre: block.pre, placebos: placebos ? paths(placebos) : [] });

  function paths(drawn: NonNullable<Evaluated['placebos']>): Float64Array[] {
    const known = drawn.flatMap(({ gaps }) => (gaps ? [Float64Array.from(gaps)] : []));
    if (known.length > 0) return known;
    const shown = new Set(drawn.map(({ unit }) => unit));
    const rest = withoutCovariates(
      panel,
      covariates.map(({ name }) => name),
    ).panel;
    const { units, periods, gaps } = gapsOf(
      { ...block, panel: rest },
      estimatorOf(method, mode, lambda ?? null).of,
    );
    return units.flatMap((unit, row) =>
      row > 0 && shown.has(unit) ? [gaps.subarray(row * periods, (row + 1) * periods)] : [],
    );
  }
}
