import type { Warning } from '../errors/counterfactual-error.ts';
import type { Panel } from '../panel/panel.ts';
import { type Cell, cellsOf } from './cells.ts';
import { covariatesOf } from './covariates.ts';
import { estimateCell } from './estimate-cell.ts';
import { fillCell } from './fill-cell.ts';
import { lackOf, weakOverlap } from './lack.ts';
import type { Settings } from './options.ts';
import type { NotEstimable } from './result.ts';
import type { Sample } from './sample.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

export type FittedCell = {
  readonly cell: Cell;
  readonly estimate: number;
  readonly treated: number;
  readonly comparisons: number;
  /** Of any unit to be treated, by its covariates. */
  readonly highestChance: number;
};

export type Fits = {
  readonly fitted: readonly FittedCell[];
  /** `influence[k · sample.units.length + unit]` for the k-th fitted cell. */
  readonly influence: Float64Array;
  readonly notEstimable: readonly NotEstimable[];
  readonly warnings: readonly Warning[];
};

/** The effect of every cell that has one; the others are named with their reason, and no harm to the rest. */
export function fitCells(panel: Panel, sample: Sample, settings: Settings): Fits {
  const cells = cellsOf(panel, sample, settings);
  const columns = covariatesOf(panel, sample, settings, cells);
  const units = sample.units.length;
  const influence = new Float64Array(cells.length * units);
  const work = workspaceOf(units, columns.length);
  const fitted: FittedCell[] = [];
  const notEstimable: NotEstimable[] = [];
  const warnings: Warning[] = [];
  for (const cell of cells) {
    if (cell.base >= 0) fillCell(panel, sample, settings, columns, cell, work);
    const place = influence.subarray(fitted.length * units, (fitted.length + 1) * units);
    const lack = lackOf(panel, settings, cell, work);
    if (lack) {
      notEstimable.push(lack);
      continue;
    }
    const fit = isNormalised(cell) ? NOUGHT : estimateCell(work, settings.method, units, place);
    if (fit.kind === 'estimated') {
      fitted.push({ cell, estimate: fit.estimate, ...sizes(work), highestChance: fit.highestChance });
      warnings.push(...weakOverlap(panel, settings, cell, work, fit.highestChance));
    } else notEstimable.push(lackOf(panel, settings, cell, work, fit) as NotEstimable);
  }
  return { fitted, influence: influence.slice(0, fitted.length * units), notEstimable, warnings };
}

const NOUGHT = { kind: 'estimated', estimate: 0, highestChance: 0 } as const;

/** With a universal base: the base period against itself. */
const isNormalised = ({ at, base }: Cell) => at === base;

const sizes = ({ treated, comparisons }: Workspace) => ({ treated, comparisons });
