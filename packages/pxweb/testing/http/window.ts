import type { Limit, WindowState } from './service.ts';

/** Counts calls in windows that begin with the first call after the last one ended. */
export class Window {
  private begun = Number.NEGATIVE_INFINITY;
  private counted = 0;
  private readonly limit: Limit;
  private readonly enforced: boolean;

  /** Where it is not enforced it tells a window that never empties. */
  constructor(limit: Limit, enforced: boolean) {
    this.limit = limit;
    this.enforced = enforced;
  }

  /** Counts one call; whether it may pass, and what is told of it. */
  count(now: number): { readonly passes: boolean; readonly state: WindowState } {
    if (now >= this.begun + this.limit.seconds * 1000) {
      this.begun = now;
      this.counted = 0;
    }
    this.counted += 1;
    const used = this.enforced ? this.counted : 1;
    const remaining = Math.max(0, this.limit.calls - used);
    const ends = this.begun + this.limit.seconds * 1000;
    return { passes: used <= this.limit.calls, state: { ...this.limit, remaining, ends, now } };
  }
}
