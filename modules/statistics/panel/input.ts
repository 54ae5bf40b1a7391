import type { Period } from '../period.ts';
import type { PlaceGraph } from '../places/graph.ts';
import type { Window } from '../places/units.ts';
import type { Series } from '../series.ts';
import type { Measure } from '../terms.ts';
import type { Delivered } from './pack.ts';

/** What a panel needs to know of a series. */
export type SeriesOfPanel = Pick<Series, 'key' | 'measure' | 'frequency' | 'moment' | 'of'> & {
  readonly breaks: readonly { readonly from: string }[];
};

/** Everything that a panel is made of: the same input is the same panel. */
export type PanelInput = {
  readonly graph: PlaceGraph;
  /** ISO date: the day of the municipalities that are asked for. */
  readonly boundaries: string;
  /** Of one frequency, ascending. */
  readonly periods: readonly Period[];
  /** Keys, in the order that the panel gets them. */
  readonly series: readonly string[];
  /** Of the series asked for and of those that their rates are made of (`seriesNeeded`). */
  readonly definitions: readonly SeriesOfPanel[];
  /** In any order; vintages later than `asOf` are not looked at. */
  readonly delivered: readonly Delivered[];
  readonly asOf: number;
  /** Days that units shall be the same through, though no number demands it: to keep units from changing with what was delivered. */
  readonly through?: Window;
};

/** The keys of all series that have to be at hand for some: numerators and denominators too. */
export function seriesNeeded(
  series: readonly string[],
  definitions: readonly SeriesOfPanel[],
): readonly string[] {
  const byKey = new Map(definitions.map((definition) => [definition.key, definition]));
  const needed = new Set(series);
  for (const key of needed) {
    const of = byKey.get(key)?.of;
    if (of) needed.add(of.numerator).add(of.denominator);
  }
  return [...needed];
}

/** Whether numbers of this kind may be added over places. */
export const isAdditive = (measure: Measure | undefined): boolean =>
  measure === 'count' || measure === 'amount';
