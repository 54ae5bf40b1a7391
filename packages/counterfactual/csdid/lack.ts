import type { Warning } from '../errors/counterfactual-error.ts';
import type { Panel } from '../panel/panel.ts';
import type { Cell } from './cells.ts';
import { type CellFit, HIGHEST_CHANCE } from './estimate-cell.ts';
import type { Settings } from './options.ts';
import type { NotEstimable } from './result.ts';
import type { Workspace } from './workspace.ts';

/** Why a filled cell has no estimate: before it is tried, or by how the fit ended. */
export function lackOf(
  panel: Panel,
  settings: Settings,
  cell: Cell,
  work: Workspace,
  fit?: CellFit,
): NotEstimable | undefined {
  const place = placeOf(panel, cell);
  if (cell.base < 0)
    return {
      ...place,
      code: 'no-base-period',
      found: 'no period lies before the treatment may work',
      why: 'An effect is a change since such a period.',
      remedy: 'Let the panel begin earlier, or allow for less anticipation.',
    };
  const { treated, comparisons, width } = work;
  const sizes = `${treated} treated and ${comparisons} to compare with`;
  if (comparisons === 0)
    return {
      ...place,
      code: 'no-comparisons',
      found: sizes,
      why: 'By then every other unit is treated, or about to be.',
      remedy: 'Add units that are treated later or never.',
    };
  if (width > 1 && comparisons <= width)
    return {
      ...place,
      code: 'too-few-comparisons',
      found: `${sizes}, for a constant and ${width - 1} covariates`,
      why: 'The covariates alone can explain as many units as there are.',
      remedy: 'Use fewer covariates.',
    };
  if (fit?.kind === 'collinear') {
    const column = settings.covariates[fit.column - 1];
    return {
      ...place,
      where: { ...place.where, column },
      code: 'collinear',
      found: `${column} does not vary, or is a combination of the covariates before it, with ${sizes}`,
      why: 'Its part cannot be told from theirs.',
      remedy: `Leave ${column} out.`,
    };
  }
  if (fit?.kind === 'no-overlap')
    return {
      ...place,
      code: 'no-overlap',
      found: `the covariates make some unit at least ${100 * HIGHEST_CHANCE} % sure to be treated, with ${sizes}`,
      why: 'Such a unit has nobody it can be compared with.',
      remedy: "Use fewer covariates, or method 'or', which extrapolates.",
    };
  return undefined;
}

/** From these odds on, about 200 to one, a single comparison can carry an estimate. */
const SHAKY_CHANCE = 0.995;

export function weakOverlap(
  panel: Panel,
  { method }: Settings,
  cell: Cell,
  { width }: Workspace,
  highestChance: number,
): Warning[] {
  if (width === 1 || method === 'or' || highestChance < SHAKY_CHANCE) return [];
  const { where, group, time } = placeOf(panel, cell);
  return [
    {
      code: 'weak-overlap',
      found: `some unit is ${(100 * highestChance).toFixed(1)} % sure to be treated, in the effect on ${group} at ${time}`,
      where,
      why: 'Few comparisons carry the estimate.',
      remedy: "Set it beside the one of method 'or'.",
    },
  ];
}

function placeOf(panel: Panel, { cohort, at }: Cell) {
  return {
    group: cohort.group,
    time: panel.times[at] as number,
    where: { cohort: panel.periods[cohort.start], period: panel.periods[at] },
  };
}
