import type { Panel } from '../panel/panel.ts';
import { type Cell, gather } from './cells.ts';
import type { Settings } from './options.ts';
import type { Sample } from './sample.ts';
import type { Workspace } from './workspace.ts';

/** Writes into the workspace who belongs to a cell, how their outcome changed, and their covariates in the base period. */
export function fillCell(
  panel: Panel,
  sample: Sample,
  settings: Settings,
  columns: readonly Float64Array[],
  cell: Cell,
  work: Workspace,
): void {
  const [treated, comparisons] = gather(panel, sample, settings, cell, work.members);
  work.treated = treated;
  work.comparisons = comparisons;
  const { members, change, design, width } = work;
  const count = treated + comparisons;
  const periods = panel.periods.length;
  for (let row = 0; row < count; row += 1) {
    const start = (sample.units[members[row] as number] as number) * periods;
    change[row] = (panel.outcomes[start + cell.at] as number) - (panel.outcomes[start + cell.base] as number);
    design[row * width] = 1;
    for (let column = 1; column < width; column += 1)
      design[row * width + column] = (columns[column - 1] as Float64Array)[start + cell.base] as number;
  }
  for (let column = 1; column < width; column += 1) standardise(design, width, column, count);
}

/**
 * Predictions do not change with the units of a covariate, but the digits of the Gram matrix do. One that does not vary becomes zero,
 * and is then found collinear.
 */
function standardise(design: Float64Array, width: number, column: number, count: number): void {
  let sum = 0;
  for (let row = 0; row < count; row += 1) sum += design[row * width + column] as number;
  const mean = sum / count;
  let squares = 0;
  for (let row = 0; row < count; row += 1) squares += ((design[row * width + column] as number) - mean) ** 2;
  const deviation = Math.sqrt(squares / count);
  const scale = deviation > 1e-12 * Math.abs(mean) ? 1 / deviation : 0;
  for (let row = 0; row < count; row += 1) {
    const at = row * width + column;
    design[at] = ((design[at] as number) - mean) * scale;
  }
}
