/**
 * The blocks of one series in one vintage, of many places after each other, without an object for each: `lengths[i]` numbers of
 * `codes[i]`, the first of them of the period with ordinal `first[i]`, then those of the next place. A single number instead of a
 * list: the same for all. The order of places means nothing; none comes twice.
 */
export type Pack = {
  /** Codes as delivered. */
  readonly codes: readonly string[];
  /** `ordinal` of the first period (period.ts). */
  readonly first: Int32Array | number;
  readonly lengths: Int32Array | number;
  /** NaN where there is none. */
  readonly values: Float64Array;
  /** `stateCode` (terms.ts). */
  readonly states: Uint8Array;
};

/** One series of one publication, as the panel builder wants it. */
export type Delivered = {
  /** The number of the vintage. */
  readonly vintage: number;
  readonly series: string;
  /** The day of the municipalities that all of it is about; null: those of each period. */
  readonly boundaries: string | null;
  /** All there is of the series: what earlier vintages had is gone. */
  readonly whole: boolean;
  readonly pack: Pack;
};
