import type { Clock } from '../http/clock.ts';

/** A clock on which sleeping takes no time, and that tells how long was slept. */
export function jumpingClock(start = Date.UTC(2026, 10, 27)): Clock & {
  readonly slept: number[];
  readonly advance: (ms: number) => void;
} {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    sleep: async (ms, signal) => {
      if (signal?.aborted) throw signal.reason;
      slept.push(ms);
      now += ms;
    },
  };
}
