import { stateCode } from '../terms.ts';
import type { Delivered, Pack } from './pack.ts';
import type { Plan } from './plan.ts';

/** What is known under each code: `cells[row * span.length + period]`. A value means something only where a state says so. */
export type Overlay = {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** The vintage that each cell comes from. */
  readonly vintages: Float64Array;
};

/**
 * Lays vintages on the same boundaries over each other, the later over the earlier, cell by cell; what is absent lets the earlier
 * through. The answer is written over by the next call: room for 100,000 places is not asked for anew for each series.
 */
export function overlays({ codes, rowOf, span }: Pick<Plan, 'codes' | 'rowOf' | 'span'>) {
  const cells = codes.length * span.length;
  const room: Overlay = {
    values: new Float64Array(cells),
    states: new Uint8Array(cells),
    vintages: new Float64Array(cells),
  };
  return (delivered: readonly Delivered[]): Overlay => {
    room.states.fill(stateCode.absent);
    for (const { pack, vintage } of delivered) lay(pack, vintage);
    return room;
  };

  function lay(pack: Pack, vintage: number): void {
    let offset = 0;
    let next = 0;
    for (let place = 0; place < pack.codes.length; place++) {
      const code = pack.codes[place] as string;
      const length = typeof pack.lengths === 'number' ? pack.lengths : (pack.lengths[place] as number);
      const first = typeof pack.first === 'number' ? pack.first : (pack.first[place] as number);
      // Both come by code as a rule: the next one is looked at before it is looked up.
      const row = codes[next] === code ? next : rowOf.get(code);
      if (row !== undefined) {
        layPlace(
          pack,
          offset,
          Math.min(length, span.first + span.length - first),
          first - span.first,
          row,
          vintage,
        );
        next = row + 1;
      }
      offset += length;
    }
  }

  function layPlace(
    { values, states }: Pack,
    offset: number,
    end: number,
    shift: number,
    row: number,
    vintage: number,
  ): void {
    const base = row * span.length + shift;
    for (let at = Math.max(0, -shift); at < end; at++) {
      const state = states[offset + at] as number;
      if (state === stateCode.absent) continue;
      room.states[base + at] = state;
      room.values[base + at] = values[offset + at] as number;
      room.vintages[base + at] = vintage;
    }
  }
}
