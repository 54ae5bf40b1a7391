import type { Observations } from '../observations.ts';
import { frequencyOf, ordinal, readPeriod } from '../period.ts';
import { states as allStates, hasNumber, stateCode } from '../terms.ts';
import type { Pack } from './pack.ts';

export const rowFaults = [
  'no-such-period',
  'another-frequency',
  'no-such-state',
  'no-number',
  'two-rows',
] as const;
export type RowFault = (typeof rowFaults)[number];

/** A row that cannot be part of its series. */
export class RowRefused extends Error {
  readonly code: RowFault;
  /** The row, from 0. */
  readonly row: number;

  constructor(code: RowFault, row: number, says: string) {
    super(`row ${row}: ${says}`);
    this.name = 'RowRefused';
    this.code = code;
    this.row = row;
  }
}

/** A pack of rows in any order, places by code. Throws `RowRefused`, for two rows of one cell too. */
export function packOfRows(rows: Observations): Pack {
  const at = rows.periods.map((_, row) => ordinalOf(rows, row));
  const reach = new Map<string, { first: number; last: number }>();
  rows.places.forEach((code, row) => {
    const here = at[row] as number;
    const known = reach.get(code);
    if (!known) reach.set(code, { first: here, last: here });
    else if (here < known.first) known.first = here;
    else if (here > known.last) known.last = here;
  });
  const codes = [...reach.keys()].sort();
  const first = Int32Array.from(codes, (code) => reach.get(code)?.first ?? 0);
  const lengths = Int32Array.from(
    codes,
    (code, i) => (reach.get(code)?.last ?? 0) - (first[i] as number) + 1,
  );
  const start = new Map<string, number>();
  let total = 0;
  codes.forEach((code, i) => {
    start.set(code, total - (first[i] as number));
    total += lengths[i] as number;
  });
  const values = new Float64Array(total).fill(Number.NaN);
  const states = new Uint8Array(total).fill(stateCode.absent);
  rows.places.forEach((code, row) => {
    const cell = (start.get(code) as number) + (at[row] as number);
    if (states[cell] !== stateCode.absent)
      throw new RowRefused(
        'two-rows',
        row,
        `${code}, ${rows.periods[row]} is in an earlier row already; keep one`,
      );
    states[cell] = rows.states[row] as number;
    values[cell] = rows.values[row] as number;
  });
  return { codes, first, lengths, values, states };
}

function ordinalOf({ periods, values, states }: Observations, row: number): number {
  const period = periods[row] ?? '';
  if (readPeriod(period) !== period) throw new RowRefused('no-such-period', row, `“${period}” is no period`);
  if (frequencyOf(period) !== frequencyOf(periods[0] ?? ''))
    throw new RowRefused('another-frequency', row, `${period} is not of the kind of ${periods[0]}`);
  const state = states[row] ?? -1;
  const value = values[row] as number;
  if (!(state in allStates)) throw new RowRefused('no-such-state', row, `${state} is no state`);
  if (hasNumber(state) ? !Number.isFinite(value) : !Number.isNaN(value))
    throw new RowRefused('no-number', row, `the state is ${allStates[state]} and the value ${value}`);
  return ordinal(period);
}
