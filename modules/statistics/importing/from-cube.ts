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
  const grids = new Map<string, Grid>();
  return series.flatMap((each) => {
    const { region, time } = each.origin;
    const name = JSON.stringify([region.variable, region.prefix, time.variable]);
    const grid = grids.get(name) ?? gridOf(cube, each.origin, stride);
    grids.set(name, grid);
    return observed(cube, each, stride, grid) ?? [];
  });
}

/** Places and periods of an answer, row by row: the same two lists for all series of a table. */
type Grid = {
  readonly places: readonly string[];
  readonly periods: readonly string[];
  /** How far each row's cell is from where a series begins. */
  readonly offsets: Int32Array;
};

function gridOf(cube: Cube, origin: Origin, stride: readonly number[]): Grid {
  const region = axisOf(cube, origin.region.variable, stride);
  const time = axisOf(cube, origin.time.variable, stride);
  const written = time.codes.map((code) => periodOf(code, origin));
  const rows = region.codes.flatMap((code, at) => {
    const place = placeOf(code, origin.region.prefix);
    if (place === undefined) return [];
    return written.map((period, t) => ({ place, period, offset: at * region.stride + t * time.stride }));
  });
  return {
    places: rows.map(({ place }) => place),
    periods: rows.map(({ period }) => period),
    offsets: Int32Array.from(rows, ({ offset }) => offset),
  };
}

function observed(
  { dimensions, values, statuses }: Cube,
  { key, origin }: OfTable,
  stride: readonly number[],
  { places, periods, offsets }: Grid,
): Observations | undefined {
  // Where the cells begin that are a number together: more than one where the series adds several codes of a variable.
  let starts: readonly number[] = [0];
  for (const [at, dimension] of dimensions.entries()) {
    if (dimension.id === origin.region.variable || dimension.id === origin.time.variable) continue;
    const positions = positionsOf(dimension, origin.selection[dimension.id] ?? [], key);
    if (positions === undefined) return undefined;
    starts = starts.flatMap((start) => positions.map((position) => start + position * (stride[at] ?? 0)));
  }
  const numbers = new Float64Array(offsets.length);
  const states = new Uint8Array(offsets.length).fill(stateCode.present);
  for (const start of starts)
    for (let row = 0; row < offsets.length; row += 1) {
      const cell = start + (offsets[row] as number);
      const value = values[cell] ?? Number.NaN;
      // A sum with a part missing is no number, and is lacking for the reason that its first missing part is.
      numbers[row] = (numbers[row] as number) + value;
      if (Number.isNaN(value) && states[row] === stateCode.present)
        states[row] = stateOf(value, statuses.symbols[statuses.cells?.[cell] ?? 0] ?? '');
    }
  return { series: key, places, periods, values: numbers, states };
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
