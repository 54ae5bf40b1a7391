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

/** The ordinals of the first and the last period that a pack has room for; undefined where it has none. */
export function reachOf({
  codes,
  first,
  lengths,
}: Pack): { readonly first: number; readonly last: number } | undefined {
  let begins = Infinity;
  let ends = -Infinity;
  for (let place = 0; place < codes.length; place++) {
    const start = typeof first === 'number' ? first : (first[place] as number);
    const length = typeof lengths === 'number' ? lengths : (lengths[place] as number);
    if (length === 0) continue;
    begins = Math.min(begins, start);
    ends = Math.max(ends, start + length - 1);
  }
  return begins <= ends ? { first: begins, last: ends } : undefined;
}
