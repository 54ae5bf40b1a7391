import { blockLength, encodeBlock } from '../block.ts';
import type { Observations } from '../observations.ts';
import { ordinal } from '../period.ts';

/** The blocks of one series, laid end to end, as they are stored. */
export type Laid = {
  readonly key: string;
  readonly codes: readonly string[];
  readonly lengths: readonly number[];
  readonly content: Uint8Array;
  /** Ordinals of the first and last period of any place. */
  readonly first: number;
  readonly last: number;
  /** Cells that are not absent. */
  readonly cells: number;
};

/** Two rows for one cell that do not agree: whoever delivered them must say which one holds. */
export class TwiceDelivered extends Error {
  readonly cell: { readonly series: string; readonly place: string; readonly period: string };
  constructor(series: string, place: string, period: string) {
    super(`${series} was delivered twice for ${place} in ${period}, with different values`);
    this.cell = { series, place, period };
  }
}

/**
 * Makes blocks of observations in any order, of one series, in pieces as they were fetched: places by code, periods in a row, and what
 * nobody delivered `absent`. Throws `TwiceDelivered`.
 */
export function blocksOf(key: string, pieces: readonly Observations[]): Laid | undefined {
  const places = new Map<string, Span>();
  const ordinals = new Map<string, number>();
  for (const { places: codes, periods } of pieces)
    for (let row = 0; row < codes.length; row += 1)
      widen(places, codes[row] ?? '', ordinalOf(ordinals, periods[row] ?? ''));
  if (places.size === 0) return undefined;

  for (const span of places.values()) {
    span.values = new Float64Array(span.last - span.first + 1).fill(Number.NaN);
    span.states = new Uint8Array(span.last - span.first + 1);
  }
  let cells = 0;
  for (const { places: codes, periods, values, states } of pieces) {
    for (let row = 0; row < codes.length; row += 1) {
      const period = periods[row] ?? '';
      const span = places.get(codes[row] ?? '') as Span;
      const at = ordinalOf(ordinals, period) - span.first;
      const state = states[row] ?? 0;
      const value = values[row] ?? Number.NaN;
      if (state === 0) continue;
      if (span.states[at] !== 0) {
        if (span.states[at] !== state || !Object.is(span.values[at], value))
          throw new TwiceDelivered(key, codes[row] ?? '', period);
        continue;
      }
      span.values[at] = value;
      span.states[at] = state;
      cells += 1;
    }
  }
  return cells === 0 ? undefined : laid(key, places, cells);
}

type Span = { first: number; last: number; values: Float64Array; states: Uint8Array };

function widen(places: Map<string, Span>, code: string, at: number): void {
  const span = places.get(code);
  if (!span)
    places.set(code, { first: at, last: at, values: new Float64Array(0), states: new Uint8Array(0) });
  else if (at < span.first) span.first = at;
  else if (at > span.last) span.last = at;
}

/** The same few periods come hundreds of thousands of times. */
function ordinalOf(known: Map<string, number>, period: string): number {
  let at = known.get(period);
  if (at === undefined) {
    at = ordinal(period);
    known.set(period, at);
  }
  return at;
}

function laid(key: string, places: ReadonlyMap<string, Span>, cells: number): Laid {
  const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  const lengths = sorted.map(([, { values }]) => blockLength(values.length));
  const content = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const [, span] of sorted) {
    content.set(encodeBlock(span), at);
    at += blockLength(span.values.length);
  }
  return {
    key,
    codes: sorted.map(([code]) => code),
    lengths,
    content,
    first: sorted.reduce((least, [, { first }]) => Math.min(least, first), Number.POSITIVE_INFINITY),
    last: sorted.reduce((most, [, { last }]) => Math.max(most, last), Number.NEGATIVE_INFINITY),
    cells,
  };
}
