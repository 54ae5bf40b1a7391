import { CounterfactualError, type Where } from '../errors/counterfactual-error.ts';
import { isMissing } from './numbers-in.ts';
import type { PlacedRows } from './placed-rows.ts';
import { columnIn } from './table.ts';

/**
 * Starts of a column of 0 and 1 (or true and false) that is 1 from a unit's first treated period on. Where the outcome is missing
 * it may be missing too. Throws `treatment-form`, `treatment-missing`, `switched-off`, with unit and period.
 */
export function startsBySwitch(rows: PlacedRows, column: string): Float64Array {
  const { table, units, unitOf, timeOf, outcomeOf } = rows;
  const at = columnIn(table, column);
  const starts = new Float64Array(units.length).fill(Number.POSITIVE_INFINITY);
  const states = table.rows.map((cells, row) =>
    stateIn(cells[at] as string, { column, line: table.lines[row] }),
  );
  for (const [row, state] of states.entries()) {
    const unit = unitOf[row] as number;
    if (unit < 0) continue;
    if (state === 1) starts[unit] = Math.min(starts[unit] as number, timeOf[row] as number);
    if (state === undefined && !Number.isNaN(outcomeOf[row]))
      throw refused(
        rows,
        row,
        column,
        'treatment-missing',
        'there is an outcome, and not whether it is treated',
        {
          remedy: 'Write 0 or 1 in every row that has an outcome.',
        },
      );
  }
  for (const [row, state] of states.entries()) {
    const unit = unitOf[row] as number;
    if (unit < 0 || state !== 0 || (timeOf[row] as number) <= (starts[unit] as number)) continue;
    throw refused(
      rows,
      row,
      column,
      'switched-off',
      `the unit is treated from ${starts[unit]} and no longer here`,
      {
        remedy: 'End the panel before the treatment ends, leave the unit out, or write 1 if it goes on.',
      },
    );
  }
  return starts;
}

/** Undefined: missing. */
export function stateIn(cell: string, where: Where): 0 | 1 | undefined {
  if (/^(?:1(?:[.,]0*)?|true)$/i.test(cell)) return 1;
  if (/^(?:0(?:[.,]0*)?|false)$/i.test(cell)) return 0;
  if (isMissing(cell)) return undefined;
  throw new CounterfactualError({
    code: 'treatment-form',
    found: `“${cell.slice(0, 40)}” is neither 0 nor 1`,
    where,
    why: 'A unit is treated in a period, or it is not.',
    remedy:
      'Write 1 where it is treated and 0 where it is not; name a column of first treated periods as `cohort`.',
  });
}

function refused(
  { table, units, periods, unitOf, timeOf }: PlacedRows,
  row: number,
  column: string,
  code: string,
  found: string,
  { remedy }: { readonly remedy: string },
): CounterfactualError {
  const period = periods.find(({ time }) => time === timeOf[row])?.name;
  const where = { unit: units[unitOf[row] as number], period, column, line: table.lines[row] };
  const why = 'The treatment begins once and stays: what a unit is compared with depends on it.';
  return new CounterfactualError({ code, found, where, why, remedy });
}
