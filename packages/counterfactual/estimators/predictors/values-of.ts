import { CounterfactualError } from '../../errors/counterfactual-error.ts';
import { shown } from '../../errors/shown.ts';
import type { Block } from '../../panel/block.ts';
import { nearestTo } from '../../panel/spelling.ts';
import { aggregateOf } from './aggregate.ts';
import type { Predictor } from './predictors-in.ts';
import type { PredictorValues } from './problem.ts';

/**
 * One number for each unit of the panel and each predictor. Missing cells are left out, as the R packages leave them; a sum has none to
 * leave out. Throws `CounterfactualError`, with the path in the specification: `no-such-column`, `predictor-without-data` with unit and
 * periods, `predictor-out-of-reach`, `constant-predictor`.
 */
export function valuesOf(block: Block, predictors: readonly Predictor[]): PredictorValues {
  const { panel } = block;
  const width = predictors.length;
  const values = new Float64Array(panel.units.length * width);
  for (const [k, predictor] of predictors.entries()) {
    const cells = cellsOf(block, predictor);
    for (let unit = 0; unit < panel.units.length; unit += 1) {
      const value = aggregateOf(predictor, (at) => cells[unit * panel.periods.length + at] as number);
      if (value === undefined) throw withoutData(block, predictor, unit, cells);
      if (!isInReach(value)) throw outOfReach(block, predictor, unit, value);
      values[unit * width + k] = value;
    }
    refuseConstant(predictor, values, k, width);
  }
  return { values, width };
}

/** Squares of what is larger are no numbers any more, and of what is smaller nought. */
const isInReach = (value: number) => value === 0 || (Math.abs(value) <= 1e100 && Math.abs(value) >= 1e-100);

function cellsOf({ panel }: Block, { column, path }: Predictor): Float64Array {
  const cells = column === null ? panel.outcomes : panel.covariates.get(column);
  if (cells) return cells;
  const names = [...panel.covariates.keys()];
  const near = nearestTo(column ?? '', names);
  throw new CounterfactualError({
    code: 'no-such-column',
    found: `the panel was read without a column “${column}”`,
    where: { path: `${path}.column`, column: column ?? undefined },
    why: 'A predictor is made of a column beside the outcome.',
    remedy:
      near.length > 0
        ? `The nearest are ${near.join(', ')}.`
        : 'Read the panel with it among its `covariates`.',
  });
}

function withoutData(
  { panel }: Block,
  predictor: Predictor,
  unit: number,
  cells: Float64Array,
): CounterfactualError {
  const { name, path, periods, aggregation } = predictor;
  const missing = periods.filter((at) => Number.isNaN(cells[unit * panel.periods.length + at]));
  const named = missing.map((at) => panel.periods[at]);
  const listed = named.length > 6 ? `${named.slice(0, 3).join(', ')} … ${named.at(-1)}` : named.join(', ');
  return new CounterfactualError({
    code: 'predictor-without-data',
    found:
      aggregation === 'sum'
        ? `“${shown(name)}” of ${panel.units[unit]} misses ${listed}`
        : `“${shown(name)}” of ${panel.units[unit]} has no number in any of its periods (${listed})`,
    where: { path, unit: panel.units[unit], period: panel.periods[missing[0] as number] },
    why:
      aggregation === 'sum'
        ? 'A sum over fewer periods is a smaller number.'
        : 'A unit without a number can be neither near nor far.',
    remedy: 'Take other periods, leave the predictor out, or leave the unit out.',
  });
}

const outOfReach = ({ panel }: Block, { name, path }: Predictor, unit: number, value: number) =>
  new CounterfactualError({
    code: 'predictor-out-of-reach',
    found: `“${shown(name)}” of ${panel.units[unit]} is ${value}`,
    where: { path, unit: panel.units[unit] },
    why: 'A computer keeps no square of it.',
    remedy: 'Give the column in another unit.',
  });

function refuseConstant({ name, path }: Predictor, values: Float64Array, k: number, width: number): void {
  const first = values[k] as number;
  let [least, most] = [first, first];
  for (let at = k; at < values.length; at += width) {
    least = Math.min(least, values[at] as number);
    most = Math.max(most, values[at] as number);
  }
  if (most - least > 1e-12 * Math.max(Math.abs(least), Math.abs(most))) return;
  throw new CounterfactualError({
    code: 'constant-predictor',
    found: `“${shown(name)}” is ${first} for all ${values.length / width} units`,
    where: { path },
    why: 'It tells no unit from another, and a standard deviation of nought divides nothing.',
    remedy: 'Leave it out, or see whether its column and periods are those that were meant.',
  });
}
