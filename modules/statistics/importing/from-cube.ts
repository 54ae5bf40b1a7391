import type { Cube, Dimension } from '#packages/pxweb/index.ts';
import { Refusal } from '#platform/problems/refusal.ts';
import type { Observations } from '../observations.ts';
import { readPeriod } from '../period.ts';
import type { Origin, Series } from '../series.ts';
import { stateCode } from '../terms.ts';
import { stateOf } from './states-of-cells.ts';

export type OfTable = Series & { readonly origin: Origin };

/**
 * The cells of an answer that are a series, as observations: codes without what the office writes before them, periods as we write
 * them. A series that has no cell in this part of the answer gives none. Refused where the answer has a period that is none.
 */
export function observationsOf(cube: Cube, series: readonly OfTable[]): Observations[] {
  const stride = stridesOf(cube.dimensions);
  return series.flatMap((each) => observed(cube, each, stride) ?? []);
}

function observed(cube: Cube, { key, origin }: OfTable, stride: readonly number[]): Observations | undefined {
  let starts: readonly number[] = [0];
  for (const [at, dimension] of cube.dimensions.entries()) {
    if (dimension.id === origin.region.variable || dimension.id === origin.time.variable) continue;
    const positions = positionsOf(dimension, origin.selection[dimension.id] ?? [], key);
    if (positions === undefined) return undefined;
    starts = starts.flatMap((start) => positions.map((position) => start + position * (stride[at] ?? 0)));
  }
  const region = axisOf(cube, origin.region.variable, stride);
  const time = axisOf(cube, origin.time.variable, stride);
  const codes = region.codes.map((code) => placeOf(code, origin.region.prefix));
  const periods = time.codes.map((code) => periodOf(code, origin));
  return cellsOf(cube, { key, codes, periods, starts, along: region.stride, across: time.stride });
}

type Cells = {
  readonly key: string;
  readonly codes: readonly (string | undefined)[];
  readonly periods: readonly string[];
  /** Where the cells begin that are a number together: more than one where the series adds several codes of a variable. */
  readonly starts: readonly number[];
  readonly along: number;
  readonly across: number;
};

function cellsOf(
  { values, statuses }: Cube,
  { key, codes, periods, starts, along, across }: Cells,
): Observations {
  const kept = codes.flatMap((code, at) => (code === undefined ? [] : [{ code, at }]));
  const rows = kept.length * periods.length;
  const places: string[] = new Array(rows);
  const times: string[] = new Array(rows);
  const numbers = new Float64Array(rows);
  const states = new Uint8Array(rows);
  let row = 0;
  for (const { code, at } of kept) {
    for (const [t, period] of periods.entries()) {
      places[row] = code;
      times[row] = period;
      numbers[row] = 0;
      states[row] = stateCode.present;
      for (const start of starts) {
        const cell = start + at * along + t * across;
        const value = values[cell] ?? Number.NaN;
        // A sum with a part missing is no number, and is lacking for the reason that its first missing part is.
        numbers[row] = (numbers[row] ?? 0) + value;
        const state = stateOf(value, statuses.symbols[statuses.cells?.[cell] ?? 0] ?? '');
        if (states[row] === stateCode.present) states[row] = state;
      }
      row += 1;
    }
  }
  return { series: key, places, periods: times, values: numbers, states };
}

/**
 * Where the codes of a selection stand; `*` is all of a variable that has one. Undefined where none is there, or `*` is several: of two contents
 * it is not known which one is the series. Refused where some are there and some not: half a sum is not the series.
 */
function positionsOf(
  dimension: Dimension,
  codes: readonly string[],
  key: string,
): readonly number[] | undefined {
  if (codes.length === 1 && codes[0] === '*') return dimension.codes.length === 1 ? [0] : undefined;
  const found = codes.flatMap((code) => positionOf(dimension, code) ?? []);
  if (found.length > 0 && found.length < codes.length)
    throw new Refusal({
      code: 'source-divided',
      status: 502,
      params: { series: key, variable: dimension.label },
    });
  return found.length > 0 ? found : undefined;
}

/** Codes of a table are the same in capitals and small letters (`research/data-sources.md` §1.1). */
function positionOf({ position, codes }: Dimension, code: string): number | undefined {
  const exact = position.get(code);
  if (exact !== undefined) return exact;
  const alike = codes.findIndex((each) => each.toLowerCase() === code.toLowerCase());
  return alike < 0 ? undefined : alike;
}

/** What sums the rest of a grouping, `K-Rest`, is no place. */
function placeOf(code: string, prefix: string): string | undefined {
  if (!code.startsWith(prefix)) return undefined;
  const bare = code.slice(prefix.length);
  return /^\d{1,4}$/.test(bare) ? bare : undefined;
}

function periodOf(code: string, { provider, table }: Origin): string {
  const period = readPeriod(code);
  if (period === undefined)
    throw new Refusal({ code: 'source-period', status: 502, params: { provider, table, period: code } });
  return period;
}

function axisOf({ dimensions }: Cube, id: string, stride: readonly number[]) {
  const at = dimensions.findIndex((dimension) => dimension.id === id);
  // A variable that was left out of the answer stands for its total: one place, or one time, that no series of places is of.
  return { codes: dimensions[at]?.codes ?? [], stride: stride[at] ?? 0 };
}

function stridesOf(dimensions: readonly Dimension[]): number[] {
  const strides = new Array<number>(dimensions.length);
  let size = 1;
  for (let at = dimensions.length - 1; at >= 0; at -= 1) {
    strides[at] = size;
    size *= dimensions[at]?.codes.length ?? 1;
  }
  return strides;
}
