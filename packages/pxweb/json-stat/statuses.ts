import { JsonStatRefused } from '../errors/json-stat-refused.ts';
import { shown } from '../errors/shown.ts';
import type { Statuses } from './cube.ts';
import { type Given, isAbsent, membersOf, within } from './given.ts';
import { eachPlaced } from './sparse.ts';

/**
 * A text for each cell in a list, one for all (alone, or in a list of one), or an object of those that have one.
 * What a symbol means is the office's; it is kept, and never read as a number.
 */
export function statusesOf(given: Given, cells: number): Statuses {
  const { value, path } = given;
  const noted = new Noted(cells);
  if (isAbsent(value)) return noted.statuses();
  if (typeof value === 'string') noted.all(value);
  else if (!Array.isArray(value)) sparse(given, noted);
  else if (value.length === 1 && cells !== 1) noted.all(textAt(value[0], within(path, 0)));
  else if (value.length === cells || value.length === 0) {
    for (let at = 0; at < value.length; at += 1) {
      const text: unknown = value[at];
      noted.set(at, typeof text === 'string' ? text : textAt(text, within(path, at)), path);
    }
  } else {
    const found = `${value.length} statuses for ${cells} cells`;
    throw new JsonStatRefused('status-count', { path, found });
  }
  return noted.statuses();
}

function sparse(given: Given, noted: Noted): void {
  const members = membersOf(given);
  eachPlaced(members, noted.count, (at, text) => {
    const told = typeof text === 'string' ? text : textAt(text, within(members.path, String(at)));
    noted.set(at, told, members.path);
  });
}

function textAt(value: unknown, path: string): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  throw new JsonStatRefused('not-a-status', { path, found: `${shown(value)} stands where a status belongs` });
}

/** A byte for a cell as long as there are few symbols, which is always; two bytes if ever there are more. */
class Noted {
  readonly count: number;
  #symbols = new Map<string, number>([['', 0]]);
  #cells: Uint8Array | Uint16Array | null = null;
  constructor(count: number) {
    this.count = count;
  }

  all(text: string): void {
    if (text === '' || this.count === 0) return;
    this.#symbols.set(text, 1);
    this.#cells = new Uint8Array(this.count).fill(1);
  }

  set(at: number, text: string, path: string): void {
    if (text === '') return;
    const symbol = this.#symbols.get(text) ?? this.#added(text, path);
    this.#cells ??= new Uint8Array(this.count);
    if (symbol === 256 && this.#cells instanceof Uint8Array) this.#cells = Uint16Array.from(this.#cells);
    this.#cells[at] = symbol;
  }

  #added(text: string, path: string): number {
    const symbol = this.#symbols.size;
    if (symbol > 65_535) {
      throw new JsonStatRefused('too-many-statuses', { path, found: 'more than 65,535 different statuses' });
    }
    this.#symbols.set(text, symbol);
    return symbol;
  }

  statuses(): Statuses {
    return { symbols: [...this.#symbols.keys()], cells: this.#cells };
  }
}
