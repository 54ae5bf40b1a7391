/** A standard error says how it came about: by which scheme, of how many. `value` null: the scheme does not apply, and `why` says so. */
export type StandardError = {
  readonly value: number | null;
  readonly method: 'placebo' | 'placebo-enumerated' | 'jackknife' | 'bootstrap';
  readonly n: number;
  readonly why?: string;
};

/** Standard deviation around the mean, divisor n. */
export function spreadOf(values: ArrayLike<number>): number {
  let mean = 0;
  for (let i = 0; i < values.length; i += 1) mean += (values[i] as number) / values.length;
  let square = 0;
  for (let i = 0; i < values.length; i += 1) square += ((values[i] as number) - mean) ** 2;
  return Math.sqrt(square / values.length);
}
