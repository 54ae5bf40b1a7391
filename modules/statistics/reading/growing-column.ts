import { type Cell, empty } from '#platform/documents/table.ts';
import type { Column } from './held.ts';

/** A column while its rows come: each different content is held once, and a row is the number of its content. */
export class GrowingColumn {
  readonly #numbers = new Map<string, number>([['', 0]]);
  readonly #entries: Cell[] = [empty];
  #at: Column['at'] = new Uint8Array(256);
  #rows = 0;

  /** Adds a row by what tells its content from others; `cell` is asked only for a content that was not there before. */
  add(key: string, cell: () => Cell): number {
    let number = this.#numbers.get(key);
    const fresh = number === undefined;
    if (number === undefined) {
      number = this.#entries.length;
      this.#numbers.set(key, number);
      this.#entries.push(cell());
    }
    this.#place(number);
    this.#at[this.#rows] = number;
    this.#rows += 1;
    return fresh ? key.length : 0;
  }

  /** Empty cells up to a row. */
  padTo(rows: number): void {
    while (this.#at.length < rows) this.#grow(this.#at.length * 2, this.#at.BYTES_PER_ELEMENT);
    this.#rows = rows;
  }

  get rows(): number {
    return this.#rows;
  }

  get entries(): number {
    return this.#entries.length;
  }

  done(letter: string, heading: string): Column {
    return {
      letter,
      heading,
      entries: this.#entries,
      at: this.#at.slice(0, this.#rows),
      numbers: null,
      labels: null,
      role: null,
    };
  }

  #place(number: number): void {
    const width = number < 0x100 ? 1 : number < 0x1_0000 ? 2 : 4;
    const full = this.#rows === this.#at.length;
    if (full || width > this.#at.BYTES_PER_ELEMENT)
      this.#grow(full ? this.#rows * 2 : this.#at.length, Math.max(width, this.#at.BYTES_PER_ELEMENT));
  }

  #grow(length: number, width: number): void {
    const grown = new (width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array)(length);
    grown.set(this.#at.subarray(0, this.#rows));
    this.#at = grown;
  }
}
