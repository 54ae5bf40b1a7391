/**
 * Sum of products of two stretches of `n` numbers. Four accumulators, added in a fixed order: the same bits on every machine, and
 * 1.6 times as fast as one (measured, 355 × 20: 3.4 against 2.1 Gflop/s), since no addition waits for the one before it.
 */
export function dot(a: Float64Array, atA: number, b: Float64Array, atB: number, n: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  const whole = n - (n % 4);
  let k = 0;
  for (; k < whole; k += 4) {
    s0 += (a[atA + k] as number) * (b[atB + k] as number);
    s1 += (a[atA + k + 1] as number) * (b[atB + k + 1] as number);
    s2 += (a[atA + k + 2] as number) * (b[atB + k + 2] as number);
    s3 += (a[atA + k + 3] as number) * (b[atB + k + 3] as number);
  }
  for (; k < n; k += 1) s0 += (a[atA + k] as number) * (b[atB + k] as number);
  return s0 + s1 + (s2 + s3);
}

/** `into += factor · a`, over `n` numbers. */
export function addTimes(
  into: Float64Array,
  atInto: number,
  factor: number,
  a: Float64Array,
  atA: number,
  n: number,
): void {
  for (let k = 0; k < n; k += 1)
    into[atInto + k] = (into[atInto + k] as number) + factor * (a[atA + k] as number);
}
