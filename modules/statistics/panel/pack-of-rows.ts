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
  const { codes, first, lengths, total, cells } = layoutOf(pieces);
  const values = new Float64Array(total).fill(Number.NaN);
  const states = new Uint8Array(total).fill(stateCode.absent);
  let at = 0;
  for (const piece of pieces) {
    for (let row = 0; row < piece.places.length; row += 1) {
      const cell = cells[at] as number;
      at += 1;
      refuseFalse(piece, row);
      if (states[cell] !== stateCode.absent)
        throw new RowRefused(
          'two-rows',
          row,
          `${piece.places[row]}, ${piece.periods[row]} is in an earlier row already; keep one`,
        );
      states[cell] = piece.states[row] as number;
      values[cell] = piece.values[row] as number;
    }
  }
  return { codes, first, lengths, values, states };
}

/** Where each row goes: of all pieces after each other. */
type Layout = Pick<Pack, 'codes'> & {
  readonly first: Int32Array;
  readonly lengths: Int32Array;
  readonly total: number;
  readonly cells: Int32Array;
};

/**
 * The series of one answer have the same places and periods in the same lists: where their rows go is worked out once for all of them
 * (two hundred series of an answer of 800,000 cells took 200 ms before, and 60 since).
 */
const layouts = new WeakMap<readonly string[], { readonly lists: Lists; readonly layout: Layout }>();
type Lists = readonly (readonly string[])[];

function layoutOf(pieces: readonly Observations[]): Layout {
  const [first] = pieces;
  const lists = pieces.flatMap(({ places, periods }) => [places, periods]);
  const known = first && layouts.get(first.places);
  if (known?.lists.length === lists.length && known.lists.every((list, i) => list === lists[i]))
    return known.layout;
  const layout = laidOut(pieces);
  if (first) layouts.set(first.places, { lists, layout });
  return layout;
}

function laidOut(pieces: readonly Observations[]): Layout {
  const periods = periodsOf(pieces);
  const reach = new Map<string, Reach>();
  for (const { places, periods: written } of pieces)
    for (const [row, code] of places.entries()) {
      const here = periods.get(written[row] as string) as number;
      const known = reach.get(code);
      if (!known) reach.set(code, { first: here, last: here, start: 0 });
      else if (here < known.first) known.first = here;
      else if (here > known.last) known.last = here;
    }
  const codes = [...reach.keys()].sort();
  const spans = codes.map((code) => reach.get(code) as Reach);
  let total = 0;
  for (const span of spans) {
    span.start = total - span.first;
    total += span.last - span.first + 1;
  }
  const cells = new Int32Array(pieces.reduce((sum, { places }) => sum + places.length, 0));
  let at = 0;
  for (const { places, periods: written } of pieces)
    for (const [row, code] of places.entries()) {
      cells[at] = (reach.get(code) as Reach).start + (periods.get(written[row] as string) as number);
      at += 1;
    }
  return {
    codes,
    first: Int32Array.from(spans, (span) => span.first),
    lengths: Int32Array.from(spans, (span) => span.last - span.first + 1),
    total,
    cells,
  };
}

type Reach = { first: number; last: number; start: number };

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
