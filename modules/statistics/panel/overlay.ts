import { stateCode } from '../terms.ts';
import { type Delivered, eachPlace } from './pack.ts';
import type { Plan } from './plan.ts';

/** What is known under each code: `cells[row * span.length + period]`. */
export type Overlay = {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** The vintage that each cell comes from, where several kinds of boundaries compete; null otherwise. */
  readonly vintages: Float64Array | null;
};

/** Lays vintages on the same boundaries over each other, the later over the earlier, cell by cell; what is absent lets the earlier through. */
export function overlay(
  { rowOf, span }: Plan,
  delivered: readonly Delivered[],
  withVintages: boolean,
): Overlay {
  const cells = rowOf.size * span.length;
  const values = new Float64Array(cells);
  const states = new Uint8Array(cells);
  const vintages = withVintages ? new Float64Array(cells) : null;
  for (const { pack, vintage } of delivered)
    eachPlace(pack, (code, offset, length, first) => {
      const row = rowOf.get(code);
      if (row === undefined) return;
      const shift = first - span.first;
      const end = Math.min(length, span.length - shift);
      const base = row * span.length + shift;
      for (let i = Math.max(0, -shift); i < end; i++) {
        const state = pack.states[offset + i] as number;
        if (state === stateCode.absent) continue;
        states[base + i] = state;
        values[base + i] = pack.values[offset + i] as number;
        if (vintages) vintages[base + i] = vintage;
      }
    });
  return { values, states, vintages };
}
