import { stateCode } from '../terms.ts';
import { brokenMark, lacking, severalParts } from './cells.ts';
import type { Overlay } from './overlay.ts';
import type { Stretch } from './plan.ts';

/** What one kind of boundaries says of each unit and period; `absent` where it does not say something of every part. */
export type Answer = {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** The latest vintage that had a part in the cell; null where no other boundaries compete. */
  readonly vintages: Float64Array | null;
};

const { absent, present, suppressed } = stateCode;
const impossible = stateCode['not-applicable'];
const broken = stateCode['break-before'];

export type Size = {
  readonly units: number;
  /** Of the span. */
  readonly length: number;
  readonly additive: boolean;
  readonly competing: boolean;
};

/** Adds up the parts of each unit. */
export function answer(said: Overlay, stretches: readonly Stretch[], size: Size): Answer {
  const cells = size.units * size.length;
  const given: Answer = {
    values: new Float64Array(cells),
    states: new Uint8Array(cells),
    vintages: size.competing ? new Float64Array(cells) : null,
  };
  for (const { from, to, parts } of stretches)
    for (let unit = 0; unit < size.units; unit++) {
      const start = parts.start[unit] as number;
      const end = parts.start[unit + 1] as number;
      const base = unit * size.length;
      if (end === start + 1) copied(said, (parts.rows[start] as number) * size.length, given, base, from, to);
      else if (end > start)
        for (let at = from; at < to; at++)
          added(said, parts.rows.subarray(start, end), at, size, given, base + at);
    }
  return given;
}

function copied(said: Overlay, row: number, given: Answer, base: number, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    given.states[base + at] = said.states[row + at] as number;
    given.values[base + at] = said.values[row + at] as number;
    if (given.vintages) given.vintages[base + at] = said.vintages[row + at] as number;
  }
}

function added(said: Overlay, rows: Int32Array, at: number, size: Size, given: Answer, cell: number): void {
  const tally = { parts: rows.length, numbers: 0, suppressed: 0, impossible: 0 };
  let sum = 0;
  let mark = 0;
  let silent = false;
  let vintage = 0;
  for (const row of rows) {
    const from = row * size.length + at;
    const state = said.states[from] as number;
    if (state === absent) {
      silent = true;
      continue;
    }
    vintage = Math.max(vintage, said.vintages[from] as number);
    if (state === broken) mark = brokenMark;
    if (state === suppressed) tally.suppressed++;
    else if (state === impossible) tally.impossible++;
    else if (state === present || state === broken) {
      sum += said.values[from] as number;
      tally.numbers++;
    }
  }
  if (given.vintages) given.vintages[cell] = vintage;
  given.values[cell] = sum;
  if (!size.additive) given.states[cell] = severalParts | mark;
  else if (silent) given.states[cell] = absent | mark;
  else if (tally.numbers < tally.parts) given.states[cell] = lacking(tally) | mark;
  else given.states[cell] = mark ? broken : present;
}

/** Of several answers the one of the latest vintage that says something of every part; cell by cell. The first is written over. */
export function latest(answers: readonly Answer[]): Answer {
  const [best, ...others] = answers as [Answer, ...Answer[]];
  for (const other of others)
    for (let cell = 0; cell < best.states.length; cell++) {
      const ours = rank(best, cell);
      const theirs = rank(other, cell);
      const marks =
        ours < 0 && theirs < 0
          ? ((best.states[cell] as number) | (other.states[cell] as number)) & brokenMark
          : 0;
      if (theirs > ours) best.states[cell] = other.states[cell] as number;
      best.states[cell] = (best.states[cell] as number) | marks;
      if (theirs <= ours) continue;
      best.values[cell] = other.values[cell] as number;
      if (best.vintages && other.vintages) best.vintages[cell] = other.vintages[cell] as number;
    }
  return best;
}

/** Whoever answers beats who cannot; among them the later vintage. */
function rank({ states, vintages }: Answer, cell: number): number {
  const state = (states[cell] as number) & ~brokenMark;
  if (state === absent) return -2;
  return state === severalParts ? -1 : ((vintages?.[cell] as number) ?? 0);
}
