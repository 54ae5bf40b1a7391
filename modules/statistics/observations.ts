import type { Period } from './period.ts';

/** Observations of one series on their way in, as columns: row i is (places[i], periods[i]) → (values[i], states[i]). */
export type Observations = {
  readonly series: string;
  /** Codes as delivered. */
  readonly places: readonly string[];
  readonly periods: readonly Period[];
  /** NaN where the state carries no number. */
  readonly values: Float64Array;
  /** `stateCode`. */
  readonly states: Uint8Array;
};

/** What came of a source at one time. `boundaries` is the day of the municipalities that all of it is about; null: those of each period. */
export type Delivery = {
  readonly boundaries: string | null;
  /** Everything that the source has of these series: what an earlier vintage had and this has not is gone. */
  readonly whole: boolean;
  readonly observations: readonly Observations[];
};
