/** What was made before, the last used first; the oldest goes when there is too much of it. */
export class Kept<Value> {
  readonly #most: number;
  readonly #weigh: (value: Value) => number;
  readonly #entries = new Map<string, Value>();
  #weight = 0;

  /** `weigh`: what one takes, in the unit of `most`. */
  constructor(most: number, weigh: (value: Value) => number) {
    this.#most = most;
    this.#weigh = weigh;
  }

  get(key: string): Value | undefined {
    const found = this.#entries.get(key);
    if (found === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, found);
    return found;
  }

  set(key: string, value: Value): void {
    const before = this.#entries.get(key);
    if (before !== undefined) this.#remove(key, before);
    this.#entries.set(key, value);
    this.#weight += this.#weigh(value);
    for (const [oldest, old] of this.#entries) {
      if (this.#weight <= this.#most || oldest === key) break;
      this.#remove(oldest, old);
    }
  }

  #remove(key: string, value: Value): void {
    this.#entries.delete(key);
    this.#weight -= this.#weigh(value);
  }
}
