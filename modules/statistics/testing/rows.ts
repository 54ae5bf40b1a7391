import type { SeriesOfPanel } from '../panel/input.ts';
import type { Delivered } from '../panel/pack.ts';
import { packOfRows } from '../panel/pack-of-rows.ts';
import type { Period } from '../period.ts';
import { hasNumber, type State, stateCode } from '../terms.ts';

/** A number, or why there is none. */
export type Row = readonly [place: string, period: Period, number | State, state?: State];

export function packed(rows: readonly Row[]) {
  return packOfRows({
    series: '',
    places: rows.map(([place]) => place),
    periods: rows.map(([, period]) => period),
    values: Float64Array.from(rows, ([, , said]) => (typeof said === 'number' ? said : Number.NaN)),
    states: Uint8Array.from(rows, ([, , said, state]) =>
      typeof said === 'number' ? stateCode[state ?? 'present'] : stateCode[said],
    ),
  });
}

export const delivery = (
  vintage: number,
  rows: readonly Row[],
  more: Partial<Omit<Delivered, 'pack' | 'vintage'>> = {},
): Delivered => ({ series: 'people', boundaries: null, whole: false, ...more, vintage, pack: packed(rows) });

/** People on 1 January. */
export const people: SeriesOfPanel = {
  key: 'people',
  measure: 'count',
  frequency: 'year',
  moment: 'start',
  of: null,
  breaks: [],
};

export const years = (from: number, to: number): Period[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

export const isNumber = (state: number | undefined): boolean => state !== undefined && hasNumber(state);
