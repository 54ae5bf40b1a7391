import { estimate } from '../estimators/estimators.ts';
import { type Kind, kinds } from '../estimators/weighted/kinds.ts';
import { gapsOf } from '../inference/gaps.ts';
import { blockOf } from '../panel/block.ts';
import type { Panel } from '../panel/panel.ts';
import type { Evaluated } from './options.ts';
import { plotOf } from './plot.ts';
import { names } from './report.ts';

/**
 * The drawing of an evaluation whose method has one path, with the placebos it was asked for, each with the ridge of its own fit;
 * undefined for those that average over cohorts.
 */
export function plotOfEvaluation(
  panel: Panel,
  { method, mode, effects, placebos }: Evaluated,
): string | undefined {
  if (!effects) return undefined;
  const block = blockOf(panel, 1);
  const title = `${block.treated.map((unit) => panel.units[unit]).join(', ')}: ${names[method] ?? method}`;
  return plotOf({ title, effects, pre: block.pre, placebos: placebos ? paths() : [] });

  function paths(): Float64Array[] {
    const { units, periods, gaps } = gapsOf(block, (each) =>
      estimate(each, isKind(method) ? method : 'sc', { mode }),
    );
    return units.slice(1).map((_, row) => gaps.subarray((row + 1) * periods, (row + 2) * periods));
  }
}

const isKind = (method: string): method is Kind => method in kinds;
