import { CounterfactualError, type Where } from '../errors/counterfactual-error.ts';
import { isMissing } from './numbers-in.ts';
import type { PlacedRows } from './placed-rows.ts';
import { timeOfStart } from './start.ts';
import { columnIn } from './table.ts';
import type { Period } from './time.ts';

/**
 * Starts of a column that holds each unit's first treated period: the same in all its rows; 0, empty, NA or Inf for never.
 * Throws `cohort-changes`, `zero-is-a-period`, and what `timeOfStart` throws.
 */
export function startsByCohort({ table, units, periods, unitOf }: PlacedRows, column: string): Float64Array {
  const at = columnIn(table, column);
  const starts = new Float64Array(units.length).fill(Number.NaN);
  const known = new Map<string, number>();
  for (const [row, cells] of table.rows.entries()) {
    const unit = unitOf[row] as number;
    if (unit < 0) continue;
    const cell = cells[at] as string;
    const where = { unit: units[unit], column, line: table.lines[row] };
    const time = known.get(cell) ?? startIn(cell, periods, where);
    known.set(cell, time);
    const before = starts[unit] as number;
    if (!Number.isNaN(before) && before !== time) throw changes(cell, before, where);
    starts[unit] = time;
  }
  return starts;
}

const never = /^(?:[+-]?0+(?:[.,]0*)?|\+?inf(?:inity)?|never)$/i;

function startIn(cell: string, periods: readonly Period[], where: Where): number {
  if (isMissing(cell)) return Number.POSITIVE_INFINITY;
  if (!never.test(cell)) return timeOfStart(cell, periods, where);
  if (/0/.test(cell) && periods.findIndex(({ time }) => time === 0) > 0)
    throw new CounterfactualError({
      code: 'zero-is-a-period',
      found: 'the first treated period is 0, which means never, and 0 is one of the periods',
      where,
      why: 'A unit that is treated from period 0 and one that never is would look alike.',
      remedy: 'Leave the cell empty where the unit is never treated, and number the periods from 1.',
    });
  return Number.POSITIVE_INFINITY;
}

const changes = (cell: string, before: number, where: Where) =>
  new CounterfactualError({
    code: 'cohort-changes',
    found: `the first treated period is ${isMissing(cell) ? 'never' : cell}, and ${Number.isFinite(before) ? before : 'never'} in a row above`,
    where,
    why: 'A unit has one first treated period.',
    remedy: 'Write the same first period in all rows of a unit; name a column of 0 and 1 as `treatment`.',
  });
