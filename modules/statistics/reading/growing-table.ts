import { type Cell, columnName } from '#platform/documents/table.ts';
import { unreadable } from '#platform/documents/table-problem.ts';
import { refuse } from '#platform/problems/problem.ts';
import { GrowingColumn } from './growing-column.ts';
import type { HeldTable } from './held.ts';
import type { ReadingLimits } from './limits.ts';

/** What stands in a cell, and what tells it from other contents. */
export type Filled = { readonly key: string; readonly cell: () => Cell };

/** A table while its rows come: its headings are known first. */
export class GrowingTable {
  rows = 0;
  readonly #columns: GrowingColumn[] = [];
  #numbers: Uint32Array | null = null;
  #cells = 0;
  #entries = 0;
  #text = 0;
  readonly #name: string;
  readonly #headingRow: number;
  readonly #headings: readonly string[];
  readonly #limits: ReadingLimits;

  constructor(name: string, headingRow: number, headings: readonly string[], limits: ReadingLimits) {
    this.#name = name;
    this.#headingRow = headingRow;
    this.#headings = headings;
    this.#limits = limits;
    this.#widen(headings.length);
  }

  /** Adds a row; what it answers is the limit that this would pass. */
  add(number: number, width: number, filled: (column: number) => Filled) {
    const excess = this.#excess(number, width);
    if (excess) return excess;
    this.#widen(width);
    this.#number(number);
    for (let column = 0; column < width; column += 1) {
      const { key, cell } = filled(column);
      const to = this.#columns[column];
      if (!to || key === '') continue;
      if (key.length > this.#limits.cellText)
        return unreadable('cell-too-long', {
          limit: this.#limits.cellText,
          found: key.length,
          row: number,
          column: columnName(column + 1),
        });
      if (to.rows < this.rows) to.padTo(this.rows);
      const fresh = to.add(key, cell);
      if (fresh === 0) continue;
      this.#entries += 1;
      this.#text += fresh;
    }
    this.rows += 1;
    return undefined;
  }

  done(hidden = false): HeldTable {
    const last = Math.max(
      this.#headings.findLastIndex((heading) => heading !== ''),
      this.#columns.findLastIndex((column) => column.entries > 1),
    );
    return {
      name: this.#name,
      hidden,
      headingRow: this.#headingRow,
      rows: this.rows,
      rowNumbers: this.#numbers?.slice(0, this.rows) ?? null,
      columns: this.#columns.slice(0, last + 1).map((column, at) => {
        column.padTo(this.rows);
        return column.done(columnName(at + 1), this.#headings[at] ?? '');
      }),
      about: null,
    };
  }

  #excess(number: number, width: number) {
    const { rows, columns, cells, entries, entryText } = this.#limits;
    const place = { sheet: this.#name, row: number };
    if (this.rows >= rows)
      return unreadable('too-many-rows', { limit: rows, found: this.rows + 1, ...place });
    if (width > columns) return unreadable('too-many-columns', { limit: columns, found: width, ...place });
    this.#cells += Math.max(width, this.#columns.length);
    if (this.#cells > cells)
      return unreadable('too-many-cells', { limit: cells, found: this.#cells, ...place });
    if (this.#entries > entries || this.#text > entryText)
      return refuse({
        code: 'too-many-contents',
        status: 413,
        params: { limit: entries, found: this.#entries, ...place },
      });
    return undefined;
  }

  #widen(width: number): void {
    while (this.#columns.length < width) this.#columns.push(new GrowingColumn());
  }

  /** Rows mostly follow each other; they are numbered one by one from the first that does not. */
  #number(number: number): void {
    if (this.#numbers === null && number === this.#headingRow + 1 + this.rows) return;
    if (this.#numbers === null || this.#numbers.length === this.rows) {
      const grown = new Uint32Array(Math.max(1024, this.rows * 2));
      if (this.#numbers) grown.set(this.#numbers);
      else for (let row = 0; row < this.rows; row += 1) grown[row] = this.#headingRow + 1 + row;
      this.#numbers = grown;
    }
    this.#numbers[this.rows] = number;
  }
}
