import { stateCode } from '../terms.ts';

/** One series on the units of a panel: `[unit * span.length + period]`. */
export type Cells = { readonly values: Float64Array; readonly states: Uint8Array };

/** While a series is worked out, a cell's state may also be: more than one part, of a number that cannot be added. */
export const severalParts = 6;
/** A mark beside the state: a part is not to be compared with the periods before, though the cell has no number to say it on. */
export const brokenMark = 0x10;
export const withoutMark = 0x0f;

/** What is known of several numbers that make one. */
export type Tally = { readonly parts: number; numbers: number; suppressed: number; impossible: number };

/**
 * The state of a sum of which some parts lack a number: suppressed if that is the only reason, impossible if all parts are, missing
 * otherwise. Never a sum of the rest.
 */
export function lacking({ parts, numbers, suppressed, impossible }: Tally): number {
  if (suppressed === parts - numbers) return stateCode.suppressed;
  return impossible === parts ? stateCode['not-applicable'] : stateCode.missing;
}
