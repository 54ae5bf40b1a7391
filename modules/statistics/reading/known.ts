import type { Series } from '../series.ts';
import type { Country } from '../terms.ts';

/** What is known here that a file is compared with. */
export type Known = {
  readonly series: readonly KnownSeries[];
  readonly places: PlacesKnown;
};

export type KnownSeries = Pick<
  Series,
  'key' | 'country' | 'name' | 'decimals' | 'measure' | 'frequency' | 'moment' | 'part'
>;

export type PlacesKnown = {
  /** Whether a code was a place's on a day. */
  check(country: Country, code: string, on: string): PlaceCheck;
  /** The codes of the places with this name on a day: for files without codes. Written as people do, with or without what a name adds. */
  named(country: Country, name: string, on: string): readonly string[];
};

export type PlaceCheck =
  | { readonly ok: true }
  /** The day is before everything that is known of the country's places. */
  | { readonly ok: false; readonly reason: 'before-the-list'; readonly since: string }
  /** No place ever had it. */
  | { readonly ok: false; readonly reason: 'never' }
  /** It was a place's before or after: from its first day to the day before `until`, each null where it is not known or not over. */
  | {
      readonly ok: false;
      readonly reason: 'outside-dates';
      readonly name: string;
      readonly from: string | null;
      readonly until: string | null;
      /** Where it lies on the day. */
      readonly lies: readonly PlaceNamed[];
    };

export type PlaceNamed = { readonly code: string; readonly name: string };
