import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { type Cells, noCells, periodsInOrder, type Twice } from './cells.ts';
import type { LongColumns } from './columns.ts';
import { numbersIn } from './numbers-in.ts';
import type { PlacedRows } from './placed-rows.ts';
import { refuseThousands } from './refuse-thousands.ts';
import { notATime } from './start.ts';
import { columnIn, type Table } from './table.ts';
import { type Period, periodOf } from './time.ts';
import { unitIn } from './treated-units.ts';
import { startsOf } from './treatment.ts';

/**
 * What the rows hold, missing cells and all: for `balanceOf`. Throws `CounterfactualError` for what cannot be read, as `panelOfLong`
 * does.
 */
export function cellsOfLong(table: Table, columns: LongColumns): Cells {
  const { unitOf, units } = unitsIn(table, columns);
  const { timeOf, periods } = timesIn(table, columns.time, unitOf);
  const named = [columns.outcome, ...(columns.covariates ?? [])];
  const [outcomeOf = new Float64Array(), ...rest] = numbersIn(table, named);
  for (const name of named) refuseThousands(table, [name]);
  const placed: PlacedRows = { table, units, periods, unitOf, timeOf, outcomeOf };
  const outcomes = noCells(units.length, periods.length, table.rows.length);
  const cellOf = cellOfRows(placed);
  fill(outcomes, outcomeOf, cellOf);
  const covariates = new Map(
    rest.map((values, at) => {
      const filled = new Float64Array(outcomes.length).fill(Number.NaN);
      fill(filled, values, cellOf);
      return [columns.covariates?.[at] ?? '', filled];
    }),
  );
  const starts = startsOf(placed, columns);
  return { units, periods, outcomes, covariates, starts, twice: twiceIn(placed, cellOf) };
}

function unitsIn(table: Table, { unit, without = [] }: LongColumns) {
  const column = columnIn(table, unit);
  const positions = new Map<string, number>();
  const named = Int32Array.from(table.rows, (cells, row) => {
    const name = cells[column] as string;
    if (name === '') throw noUnit(unit, table.lines[row]);
    const at = positions.get(name) ?? positions.size;
    positions.set(name, at);
    return at;
  });
  const all = [...positions.keys()];
  const out = new Set(without.map((name) => unitIn(all, name)));
  const units = all.filter((_, at) => !out.has(at));
  let next = 0;
  const kept = all.map((_, at) => (out.has(at) ? -1 : next++));
  return { units, unitOf: named.map((at) => kept[at] as number) };
}

function timesIn(table: Table, name: string, unitOf: Int32Array) {
  const column = columnIn(table, name);
  const seen = new Map<string, Period>();
  const timeOf = Float64Array.from(table.rows, (cells, row) => {
    if ((unitOf[row] as number) < 0) return Number.NaN;
    const text = cells[column] as string;
    const period = seen.get(text) ?? periodOf(text);
    if (!period) throw notATime(text, { column: name, line: table.lines[row] });
    seen.set(text, period);
    return period.time;
  });
  return { timeOf, periods: periodsInOrder(seen.values()) };
}

/** For each row the position of its cell; −1: of a unit that is left out. */
function cellOfRows({ unitOf, timeOf, periods }: PlacedRows): Float64Array {
  const at = new Map(periods.map(({ time }, position) => [time, position]));
  return Float64Array.from(unitOf, (unit, row) =>
    unit < 0 ? -1 : unit * periods.length + (at.get(timeOf[row] as number) as number),
  );
}

function fill(cells: Float64Array, values: Float64Array, cellOf: Float64Array): void {
  for (let row = 0; row < cellOf.length; row++)
    if ((cellOf[row] as number) >= 0) cells[cellOf[row] as number] = values[row] as number;
}

function twiceIn({ units, periods, table }: PlacedRows, cellOf: Float64Array): readonly Twice[] {
  const first = new Map<number, number>();
  const twice: Twice[] = [];
  for (const [row, cell] of cellOf.entries()) {
    const before = first.get(cell);
    if (cell < 0) continue;
    if (before === undefined) first.set(cell, row);
    else
      twice.push({
        unit: units[Math.floor(cell / periods.length)] as string,
        period: periods[cell % periods.length]?.name as string,
        lines: [table.lines[before] as number, table.lines[row] as number],
      });
  }
  return twice;
}

const noUnit = (column: string, line: number | undefined) =>
  new CounterfactualError({
    code: 'no-unit',
    found: 'the unit is empty',
    where: { column, line },
    why: 'The row belongs to no unit.',
    remedy: 'Name the unit in every row, or take the row out.',
  });
