import type { Clock } from './clock.ts';
import { resets, untilOf } from './told-wait.ts';

/** So many calls in so long a time. */
export type RateWindow = { readonly calls: number; readonly ms: number };

/** Lets calls to one host through as fast as the host allows, however many want to. */
export type Gate = {
  readonly enter: (signal?: AbortSignal) => Promise<void>;
  /** What an answer tells of the rate. */
  readonly heed: (headers: Headers) => void;
  /** What the installation tells of itself; the last one told counts. */
  readonly learn: (window: RateWindow) => void;
  readonly closeFor: (ms: number) => void;
  /** Length of the window, where it is known. */
  readonly windowMs: () => number | null;
};

/** `longestMs`: what headers ask for beyond that is not waited for; the next answer will refuse, and say how long. */
export function gate(clock: Clock, longestMs: number, onWait: (ms: number) => void): Gate {
  let window: RateWindow | null = null;
  let closedUntil = 0;
  let passed: readonly number[] = [];

  return { enter, heed, learn, closeFor, windowMs: () => window?.ms ?? null };

  async function enter(signal?: AbortSignal): Promise<void> {
    for (let ms = waitNow(); ms > 0; ms = waitNow()) {
      onWait(ms);
      await clock.sleep(ms, signal);
    }
    passed = [...passed, clock.now()];
  }

  /** Nothing is awaited between looking and passing, so two callers cannot take the same place. */
  function waitNow(): number {
    const now = clock.now();
    const closed = closedUntil - now;
    if (window === null) {
      passed = passed.slice(-1000);
      return closed;
    }
    const { calls, ms } = window;
    passed = passed.filter((at) => at > now - ms);
    const oldest = passed[passed.length - calls];
    return Math.max(closed, oldest === undefined ? 0 : oldest + ms - now);
  }

  function heed(headers: Headers): void {
    const told = policyOf(headers);
    if (told) learn(told);
    if (amountOf(headers, remainders) !== 0) return;
    const until = resets.map((name) => untilOf(headers.get(name), clock.now())).find((ms) => ms !== null);
    // Nothing left, and no word of when: the window that began with the oldest call has to pass.
    if (until !== undefined && until !== null) closeFor(until);
    else if (window) closeFor((passed[0] ?? clock.now()) + window.ms - clock.now());
  }

  function learn(told: RateWindow): void {
    // 0 means “not used” (Statistics Norway), which is no promise of anything.
    if (told.calls > 0 && told.ms > 0 && told.ms <= longestWindow) window = told;
  }

  function closeFor(ms: number): void {
    closedUntil = Math.max(closedUntil, clock.now() + Math.min(ms, longestMs));
  }
}

/** A rate by the day is not kept by waiting. */
const longestWindow = 3_600_000;

const remainders = ['x-ratelimit-remaining', 'ratelimit-remaining', 'x-rate-limit-remaining'];

/** `x-ratelimit-policy: 40;w=60s`, with or without the s. */
function policyOf(headers: Headers): RateWindow | null {
  const text = headers.get('x-ratelimit-policy') ?? headers.get('ratelimit-policy') ?? '';
  const [, calls, seconds] = /^\s*(\d{1,9})\s*;\s*w=(\d{1,9})s?\b/.exec(text) ?? [];
  return calls && seconds ? { calls: Number(calls), ms: Number(seconds) * 1000 } : null;
}

function amountOf(headers: Headers, names: readonly string[]): number | null {
  const text = names.map((name) => headers.get(name)).find((value) => value !== null);
  return text === undefined || text === null || text.trim() === '' ? null : Number(text);
}
