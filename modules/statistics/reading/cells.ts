import type { Observations } from '../observations.ts';
import type { Period } from '../period.ts';

/** Texts by number, each once. */
export class Interned {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();
  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/**
 * Cells under way, one for each series, place and period: columns that grow, and a table of their numbers by hash. 26 bytes a cell and
 * 8 in the table, where a Map of keys took 100.
 */
export class Cells {
  count = 0;
  readonly series = new Interned();
  readonly places = new Interned();
  readonly periods = new Interned();
  #keys = new Int32Array(3 * 1024);
  #values = new Float64Array(1024);
  #states = new Uint8Array(1024);
  #rows = new Uint32Array(1024);
  #poisoned = new Uint8Array(1024);
  #slots = new Int32Array(2048).fill(-1);

  /** The number of a cell, or -1. */
  find(series: number, place: number, period: number): number {
    return this.#slots[this.#slot(series, place, period)] ?? -1;
  }

  add(series: number, place: number, period: number, value: number, state: number, row: number): number {
    if (this.count === this.#values.length) this.#grow();
    const cell = this.count;
    this.#keys.set([series, place, period], 3 * cell);
    this.#slots[this.#slot(series, place, period)] = cell;
    this.count += 1;
    this.set(cell, value, state);
    this.#rows[cell] = row;
    return cell;
  }

  set(cell: number, value: number, state: number): void {
    this.#values[cell] = value;
    this.#states[cell] = state;
  }

  value = (cell: number): number => this.#values[cell] ?? Number.NaN;
  state = (cell: number): number => this.#states[cell] ?? 0;
  row = (cell: number): number => this.#rows[cell] ?? 0;

  /** A part of it could not be read: what is known of it is no number. */
  poison(cell: number): void {
    this.#poisoned[cell] = 1;
  }

  /** What is left when the cells of some rows go, by series, in the order in which they came. */
  observations(isGone: (row: number) => boolean): { observations: Observations[]; poisoned: number } {
    const kept: number[][] = this.series.texts.map(() => []);
    let poisoned = 0;
    for (let cell = 0; cell < this.count; cell += 1) {
      if (isGone(this.row(cell))) continue;
      if (this.#poisoned[cell]) poisoned += 1;
      else kept[this.#keys[3 * cell] ?? 0]?.push(cell);
    }
    const observations = kept.flatMap((cells, series) =>
      cells.length > 0 ? [this.#observations(series, cells)] : [],
    );
    return { observations, poisoned };
  }

  #observations(series: number, cells: readonly number[]): Observations {
    const places = cells.map((cell) => this.places.texts[this.#keys[3 * cell + 1] ?? 0] ?? '');
    const periods = cells.map((cell): Period => this.periods.texts[this.#keys[3 * cell + 2] ?? 0] ?? '');
    const values = Float64Array.from(cells, (cell) => this.value(cell));
    const states = Uint8Array.from(cells, (cell) => this.state(cell));
    return { series: this.series.texts[series] ?? '', places, periods, values, states };
  }

  /** Where a cell stands in the table, or would. */
  #slot(series: number, place: number, period: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(series, 0x9e3779b1) ^ Math.imul(place, 0x85ebca6b) ^ Math.imul(period, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    for (let slot = (hash ^ (hash >>> 13)) & mask; ; slot = (slot + 1) & mask) {
      const cell = this.#slots[slot] ?? -1;
      if (cell < 0) return slot;
      const key = 3 * cell;
      if (this.#keys[key] === series && this.#keys[key + 1] === place && this.#keys[key + 2] === period)
        return slot;
    }
  }

  #grow(): void {
    const length = this.count * 2;
    this.#keys = grown(this.#keys, new Int32Array(3 * length));
    this.#values = grown(this.#values, new Float64Array(length));
    this.#states = grown(this.#states, new Uint8Array(length));
    this.#rows = grown(this.#rows, new Uint32Array(length));
    this.#poisoned = grown(this.#poisoned, new Uint8Array(length));
    this.#slots = new Int32Array(2 * length).fill(-1);
    for (let cell = 0; cell < this.count; cell += 1) {
      const [series = 0, place = 0, period = 0] = this.#keys.subarray(3 * cell, 3 * cell + 3);
      this.#slots[this.#slot(series, place, period)] = cell;
    }
  }
}

function grown<Numbers extends { set(from: Numbers): void }>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
