import type { Pack } from './panel/pack.ts';
import { periodAt } from './period.ts';
import { type Frequency, type State, stateCode, states } from './terms.ts';

/** What changed of a series between two states of the statistics, cell by cell as they were delivered. */
export type Revision = {
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
  readonly same: number;
  /** The greatest changes first, of their own size; then what is new and what is gone. */
  readonly cells: {
    readonly code: string;
    readonly name: string;
    readonly period: string;
    readonly before: number | null;
    readonly beforeState: State;
    readonly after: number | null;
    readonly afterState: State;
  }[];
};

/** As many cells as are told one by one. */
const told = 1_000;

/** `before` and `after`: what counts of each state, oldest first; later cells lie over earlier ones. */
export function revisionOf(
  before: readonly Pack[],
  after: readonly Pack[],
  { frequency, nameOf }: { readonly frequency: Frequency; readonly nameOf: (code: string) => string },
): Revision {
  const [was, is] = [cellsOf(before), cellsOf(after)];
  const count = { added: 0, gone: 0, changed: 0, same: 0 };
  const found: { code: string; at: number; before: Cell; after: Cell }[] = [];
  for (const code of new Set([...was.keys(), ...is.keys()])) {
    const [earlier, later] = [was.get(code) ?? none, is.get(code) ?? none];
    for (const at of new Set([...earlier.keys(), ...later.keys()])) {
      const [one, other] = [earlier.get(at) ?? absent, later.get(at) ?? absent];
      const what = kindOf(one, other);
      count[what] += 1;
      if (what !== 'same') found.push({ code, at, before: one, after: other });
    }
  }
  const cells = found.sort(byGreatest).slice(0, told);
  return {
    ...count,
    cells: cells.map(({ code, at, before, after }) => ({
      code,
      name: nameOf(code),
      period: periodAt(frequency, at),
      before: numberOf(before),
      beforeState: states[before.state] ?? 'missing',
      after: numberOf(after),
      afterState: states[after.state] ?? 'missing',
    })),
  };
}

type Cell = { readonly value: number; readonly state: number };
type Cells = ReadonlyMap<number, Cell>;

const absent: Cell = { value: Number.NaN, state: stateCode.absent };
const none: Cells = new Map();

function cellsOf(packs: readonly Pack[]): ReadonlyMap<string, Cells> {
  const found = new Map<string, Map<number, Cell>>();
  for (const { codes, first, lengths, values, states: kinds } of packs) {
    let cell = 0;
    codes.forEach((code, place) => {
      const cells = found.get(code) ?? new Map<number, Cell>();
      found.set(code, cells);
      const begins = typeof first === 'number' ? first : (first[place] ?? 0);
      const ends = cell + (typeof lengths === 'number' ? lengths : (lengths[place] ?? 0));
      for (let at = begins; cell < ends; cell += 1, at += 1) {
        const state = kinds[cell] ?? stateCode.absent;
        if (state !== stateCode.absent) cells.set(at, { value: values[cell] ?? Number.NaN, state });
      }
    });
  }
  return found;
}

function kindOf(before: Cell, after: Cell): 'added' | 'gone' | 'changed' | 'same' {
  if (before.state === stateCode.absent) return 'added';
  if (after.state === stateCode.absent) return 'gone';
  return before.state === after.state && Object.is(before.value, after.value) ? 'same' : 'changed';
}

const byGreatest = (
  one: { code: string; at: number; before: Cell; after: Cell },
  other: { code: string; at: number; before: Cell; after: Cell },
): number =>
  difference(other) - difference(one) ||
  (one.code < other.code ? -1 : one.code > other.code ? 1 : one.at - other.at);

/** What has no number on one side comes last. */
const difference = ({ before, after }: { before: Cell; after: Cell }): number => {
  const size = Math.abs(after.value - before.value);
  return Number.isNaN(size) ? -1 : size;
};

const numberOf = ({ value }: Cell): number | null => (Number.isNaN(value) ? null : value);
