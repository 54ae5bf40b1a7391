import type { Clock } from './clock.ts';
import { resets, untilOf } from './told-wait.ts';

/** So many calls in so long a time. */
export type RateWindow = { readonly calls: number; readonly ms: number };

/** Lets calls to one host through as fast as the host allows, however many want to. */
export type Gate = {
  readonly enter: (signal?: AbortSignal) => Promise<void>;
  /** What an answer tells of the rate. */
  readonly heed: (headers: Headers) => void;
  /** What somebody tells of the rate, in place of what the same one told before. All that was told is kept to. */
  readonly learn: (window: RateWindow, teller: string) => void;
  readonly closeFor: (ms: number) => void;
  /** Length of the longest window that was told. */
  readonly windowMs: () => number | null;
};

/** `longestMs`: what headers ask for beyond that is not waited for; the next answer will refuse, and say how long. */
export function gate(clock: Clock, longestMs: number, onWait: (ms: number) => void): Gate {
  const windows = new Map<string, RateWindow>();
  let closedUntil = 0;
  let passed: readonly number[] = [];

  return { enter, heed, learn, closeFor, windowMs };

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
    const longest = windowMs();
    // A window may be told later: a few calls are remembered for it.
    passed = longest === null ? passed.slice(-1000) : passed.filter((at) => at > now - longest);
    return Math.max(closed, ...[...windows.values()].map((each) => untilRoom(each, now)));
  }

  function untilRoom({ calls, ms }: RateWindow, now: number): number {
    const oldest = passed[passed.length - calls];
    return oldest === undefined ? 0 : oldest + ms - now;
  }

  function heed(headers: Headers): void {
    const told = policyOf(headers);
    if (told) learn(told, 'headers');
    if (amountOf(headers, remainders) !== 0) return;
    const until = resets.map((name) => untilOf(headers.get(name), clock.now())).find((ms) => ms !== null);
    // Nothing left, and no word of when: the window that began with the oldest call has to pass.
    if (until !== undefined && until !== null) closeFor(until);
    else closeFor((passed[0] ?? clock.now()) + (windowMs() ?? 0) - clock.now());
  }

  function learn(told: RateWindow, teller: string): void {
    // 0 means “not used” (Statistics Norway), which is no promise of anything.
    if (told.calls > 0 && told.ms > 0 && told.ms <= longestWindow)
      windows.set(teller, { calls: told.calls, ms: told.ms + Math.min(longestWay, told.ms / 20) });
  }

  function windowMs(): number | null {
    return windows.size === 0 ? null : Math.max(...[...windows.values()].map(({ ms }) => ms));
  }

  function closeFor(ms: number): void {
    closedUntil = Math.max(closedUntil, clock.now() + Math.min(ms, longestMs));
  }
}

/** Windows begin when the first call arrives, and a later one may travel faster: milliseconds. */
const longestWay = 200;

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
