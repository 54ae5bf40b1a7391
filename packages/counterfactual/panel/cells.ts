import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { Period } from './time.ts';

/** What was read, before it is a panel: cells may be missing or stand twice. */
export type Cells = {
  readonly units: readonly string[];
  /** In order of time. */
  readonly periods: readonly Period[];
  /** Unit by unit, contiguous over time; NaN where the outcome is missing. */
  readonly outcomes: Float64Array;
  /** Laid out as `outcomes`. */
  readonly covariates: ReadonlyMap<string, Float64Array>;
  /** For each unit the time at which its treatment starts; infinite: never. */
  readonly starts: Float64Array;
  readonly twice: readonly Twice[];
};

/** A unit and a period that two rows speak of. */
export type Twice = {
  readonly unit: string;
  readonly period: string;
  readonly lines: readonly [number, number];
};

/** Periods by time, each once, under the name seen first. */
export function periodsInOrder(seen: Iterable<Period>): readonly Period[] {
  const byTime = new Map<number, Period>();
  for (const period of seen) if (!byTime.has(period.time)) byTime.set(period.time, period);
  return [...byTime.values()].sort((one, other) => one.time - other.time);
}

/** Empty cells for all units and periods. Throws `too-sparse` rather than filling the memory with missing ones. */
export function noCells(units: number, periods: number, rows: number): Float64Array {
  if (units * periods > Math.max(10_000_000, 100 * rows))
    throw new CounterfactualError({
      code: 'too-sparse',
      found: `${rows} rows name ${units} units and ${periods} periods, which make ${units * periods} cells`,
      why: 'Nearly all cells are missing, so one of the columns is probably not the unit or the period.',
      remedy: 'See to it that the columns for unit and time are the ones that were meant.',
    });
  return new Float64Array(units * periods).fill(Number.NaN);
}
