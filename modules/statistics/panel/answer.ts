import { stateCode } from '../terms.ts';
import { brokenMark, lacking, severalParts } from './cells.ts';
import type { Overlay } from './overlay.ts';
import type { Stretch } from './plan.ts';

/** What one kind of boundaries says of each unit and period; `absent` where it does not say something of every part. */
export type Answer = {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** The latest vintage that had a part in the cell; null where nothing competes. */
  readonly vintages: Float64Array | null;
};

const { absent, present, suppressed } = stateCode;
const impossible = stateCode['not-applicable'];
const broken = stateCode['break-before'];

/** Adds up the parts of each unit; `length` is that of the span. */
export function answer(
  said: Overlay,
  stretches: readonly Stretch[],
  {
    units,
    length,
    additive,
  }: { readonly units: number; readonly length: number; readonly additive: boolean },
): Answer {
  const values = new Float64Array(units * length).fill(Number.NaN);
  const states = new Uint8Array(units * length);
  const vintages = said.vintages ? new Float64Array(units * length) : null;
  for (const { from, to, parts } of stretches)
    for (let unit = 0; unit < units; unit++) {
      const start = parts.start[unit] as number;
      const end = parts.start[unit + 1] as number;
      const base = unit * length;
      if (end === start) continue;
      if (end === start + 1) {
        const row = (parts.rows[start] as number) * length;
        for (let at = from; at < to; at++) {
          const state = said.states[row + at] as number;
          states[base + at] = state;
          if (state === present || state === broken) values[base + at] = said.values[row + at] as number;
          if (vintages && said.vintages) vintages[base + at] = said.vintages[row + at] as number;
        }
        continue;
      }
      for (let at = from; at < to; at++) {
        const tally = { parts: end - start, numbers: 0, suppressed: 0, impossible: 0 };
        let sum = 0;
        let mark = 0;
        let silent = false;
        for (let part = start; part < end; part++) {
          const cell = (parts.rows[part] as number) * length + at;
          const state = said.states[cell] as number;
          if (state === present || state === broken) {
            sum += said.values[cell] as number;
            tally.numbers++;
            if (state === broken) mark = brokenMark;
          } else if (state === absent) silent = true;
          else if (state === suppressed) tally.suppressed++;
          else if (state === impossible) tally.impossible++;
          if (vintages && said.vintages)
            vintages[base + at] = Math.max(vintages[base + at] as number, said.vintages[cell] as number);
        }
        const cell = base + at;
        if (!additive) states[cell] = severalParts | mark;
        else if (silent) states[cell] = absent | mark;
        else if (tally.numbers < tally.parts) states[cell] = lacking(tally) | mark;
        else {
          states[cell] = mark ? broken : present;
          values[cell] = sum;
        }
      }
    }
  return { values, states, vintages };
}

/** Of several answers the one of the latest vintage that says something of every part; cell by cell. The first is written over. */
export function latest(answers: readonly Answer[]): Answer {
  const [best, ...others] = answers as [Answer, ...Answer[]];
  for (const other of others)
    for (let cell = 0; cell < best.states.length; cell++) {
      const ours = rank(best, cell);
      const theirs = rank(other, cell);
      if (theirs <= ours) continue;
      best.states[cell] = other.states[cell] as number;
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
