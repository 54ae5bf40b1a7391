import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { type Cells, noCells, periodsInOrder } from './cells.ts';
import type { WideColumns } from './columns.ts';
import { numbersIn } from './numbers-in.ts';
import { refuseThousands } from './refuse-thousands.ts';
import { notATime } from './start.ts';
import { columnIn, type Table } from './table.ts';
import { type Period, periodOf } from './time.ts';
import { unitIn } from './treated-units.ts';
import { startsOfWide } from './wide-treatment.ts';

/**
 * What the rows hold, missing cells and all: for `balanceOf`. Throws `CounterfactualError` for what cannot be read, as `panelOfWide`
 * does.
 */
export function cellsOfWide(table: Table, columns: WideColumns): Cells {
  const { periods, columnOf } = periodsIn(table, columns.periods);
  const { units, unitOf } = unitsIn(table, columns);
  const names = periods.map(({ time }) => columnOf.get(time) as string);
  const covariateNames = columns.covariates ?? [];
  const numbers = numbersIn(table, [...names, ...covariateNames]);
  for (const group of [names, ...covariateNames.map((name) => [name])]) refuseThousands(table, group);
  const outcomes = noCells(units.length, periods.length, table.rows.length * periods.length);
  const covariates = new Map(covariateNames.map((name) => [name, outcomes.slice()]));
  for (const [row, unit] of unitOf.entries()) {
    if (unit < 0) continue;
    const from = unit * periods.length;
    for (let at = 0; at < periods.length; at++) outcomes[from + at] = numbers[at]?.[row] as number;
    for (const [at, name] of covariateNames.entries())
      covariates.get(name)?.fill(numbers[periods.length + at]?.[row] as number, from, from + periods.length);
  }
  const outcomeOf = new Float64Array(table.rows.length);
  const timeOf = new Float64Array(table.rows.length);
  const starts = startsOfWide({ table, units, periods, unitOf, timeOf, outcomeOf }, columns);
  return { units, periods, outcomes, covariates, starts, twice: [] };
}

function periodsIn(table: Table, named: readonly string[] | undefined) {
  const columnOf = new Map<number, string>();
  const seen: Period[] = [];
  for (const name of named ?? table.columns.filter((column) => periodOf(column) !== undefined)) {
    columnIn(table, name);
    const period = periodOf(name);
    if (!period) throw notATime(name, { column: name });
    const before = columnOf.get(period.time);
    if (before !== undefined)
      throw refused('same-period-twice', `${before} and ${name} are the same period`, {
        column: name,
        remedy: 'Keep one of the two columns.',
      });
    columnOf.set(period.time, name);
    seen.push(period);
  }
  if (seen.length > 0) return { periods: periodsInOrder(seen), columnOf };
  throw refused('no-period-columns', `none of the ${table.columns.length} columns is named as a period`, {
    remedy:
      'Name them 2012, 2012Q2, 2012-04 or 2012-04-01; read a table with one row a period with `panelOfLong`.',
  });
}

function unitsIn(table: Table, columns: WideColumns) {
  const name = columns.unit ?? table.columns.find((column) => periodOf(column) === undefined);
  if (name === undefined)
    throw refused('no-unit-column', 'all columns are periods', {
      remedy: 'Add a column with the names of the units.',
    });
  const column = columnIn(table, name);
  const lineOf = new Map<string, number>();
  for (const [row, cells] of table.rows.entries()) {
    const unit = cells[column] as string;
    const line = table.lines[row] as number;
    if (unit === '')
      throw refused('no-unit', 'the unit is empty', {
        column: name,
        line,
        remedy: 'Name the unit in every row.',
      });
    const before = lineOf.get(unit);
    if (before !== undefined)
      throw refused('same-unit-twice', `${unit} has a row on line ${before} already`, {
        unit,
        line,
        remedy: 'Add up or select the rows of each unit; often they are split further, by sex or industry.',
      });
    lineOf.set(unit, line);
  }
  const all = [...lineOf.keys()];
  const out = new Set((columns.without ?? []).map((unit) => unitIn(all, unit)));
  let next = 0;
  return {
    units: all.filter((_, at) => !out.has(at)),
    unitOf: Int32Array.from(all, (_, at) => (out.has(at) ? -1 : next++)),
  };
}

type Told = {
  readonly unit?: string;
  readonly column?: string;
  readonly line?: number;
  readonly remedy: string;
};

const refused = (code: string, found: string, { remedy, ...where }: Told) =>
  new CounterfactualError({
    code,
    found,
    where,
    why: 'A wide table has one row for each unit and one column for each period.',
    remedy,
  });
