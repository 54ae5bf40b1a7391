/** What one knows of an attempt that failed. */
export type Failure = {
  /** Null where no answer came at all; 408 where it did not come in time. */
  readonly status: number | null;
  readonly emptyBody: boolean;
  /** What the headers asked one to wait, milliseconds. */
  readonly told: number | null;
};

export type Patience = {
  /** How often to try again. */
  readonly retries: number;
  /** The first pause; each one after it is twice as long. */
  readonly firstMs: number;
  /** No pause is longer. Where the server asks for more than this, it is refused with what it asked for. */
  readonly longestMs: number;
};

export const usualPatience: Patience = { retries: 5, firstMs: 1000, longestMs: 120_000 };

/**
 * Milliseconds to wait before trying again, or null where that is of no use. `tried` is 1 after the first attempt, `random`
 * gives from 0 to 1: pauses are drawn from the upper half, so that many clients do not come back at once.
 */
export function pauseAfter(
  failure: Failure,
  tried: number,
  patience: Patience,
  random: () => number,
): number | null {
  if (tried > worth(failure, patience)) return null;
  const whole = Math.min(patience.longestMs, patience.firstMs * 2 ** (tried - 1));
  if (failure.told === null) return whole * (0.5 + 0.5 * random());
  // Told in whole seconds, by a clock that is not ours: a little later, and later each time.
  return failure.told <= patience.longestMs ? failure.told + 0.25 * whole * random() : null;
}

/** How many further attempts a failure is worth. */
function worth({ status, emptyBody }: Failure, { retries }: Patience): number {
  if (status === null || [429, 502, 503, 504].includes(status)) return retries;
  // Each one may have taken minutes.
  if (status === 408) return Math.min(retries, 1);
  // An empty 500 is what PxWeb says to a code that stands twice: it says so for ever (data are asked without such codes).
  if (status === 500) return Math.min(retries, emptyBody ? 1 : 2);
  return 0;
}
