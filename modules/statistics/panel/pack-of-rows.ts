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

/**
 * A pack of rows of one series in any order, in one piece or in many; places by code, and `absent` what no row says. Throws `RowRefused`,
 * for two rows of one cell too.
 */
export function packOfRows(...pieces: readonly Observations[]): Pack {
  const periods = periodsOf(pieces);
  const reach = new Map<string, Reach>();
  for (const { places, periods: written } of pieces) {
    let last: Reach | undefined;
    for (let row = 0; row < places.length; row += 1) {
      const code = places[row] as string;
      const here = periods.get(written[row] as string) as number;
      // Rows of a place mostly follow each other.
      const known = last?.code === code ? last : reach.get(code);
      if (!known) {
        last = { code, first: here, last: here, start: 0 };
        reach.set(code, last);
        continue;
      }
      if (here < known.first) known.first = here;
      else if (here > known.last) known.last = here;
      last = known;
    }
  }
  const codes = [...reach.keys()].sort();
  const spans = codes.map((code) => reach.get(code) as Reach);
  const first = Int32Array.from(spans, (span) => span.first);
  const lengths = Int32Array.from(spans, (span) => span.last - span.first + 1);
  let total = 0;
  for (const span of spans) {
    span.start = total - span.first;
    total += span.last - span.first + 1;
  }
  const values = new Float64Array(total).fill(Number.NaN);
  const states = new Uint8Array(total).fill(stateCode.absent);
  for (const piece of pieces) {
    const { places, periods: written } = piece;
    let last: Reach | undefined;
    for (let row = 0; row < places.length; row += 1) {
      const code = places[row] as string;
      if (last?.code !== code) last = reach.get(code) as Reach;
      const cell = last.start + (periods.get(written[row] as string) as number);
      refuseFalse(piece, row);
      if (states[cell] !== stateCode.absent)
        throw new RowRefused(
          'two-rows',
          row,
          `${code}, ${written[row]} is in an earlier row already; keep one`,
        );
      states[cell] = piece.states[row] as number;
      values[cell] = piece.values[row] as number;
    }
  }
  return { codes, first, lengths, values, states };
}

type Reach = { readonly code: string; first: number; last: number; start: number };

/** The same few periods come hundreds of thousands of times: each is read once. */
function periodsOf(pieces: readonly Observations[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  let kind: string | undefined;
  for (const { periods } of pieces)
    periods.forEach((period, row) => {
      if (known.has(period)) return;
      if (readPeriod(period) !== period)
        throw new RowRefused('no-such-period', row, `“${period}” is no period`);
      kind ??= period;
      if (frequencyOf(period) !== frequencyOf(kind))
        throw new RowRefused('another-frequency', row, `${period} is not of the kind of ${kind}`);
      known.set(period, ordinal(period));
    });
  return known;
}

function refuseFalse({ values, states }: Observations, row: number): void {
  const state = states[row] ?? -1;
  const value = values[row] as number;
  if (allStates[state] === undefined) throw new RowRefused('no-such-state', row, `${state} is no state`);
  if (hasNumber(state) ? !Number.isFinite(value) : !Number.isNaN(value))
    throw new RowRefused('no-number', row, `the state is ${allStates[state]} and the value ${value}`);
}
