import { type State, stateCode } from '../terms.ts';
import { uniform } from './chance.ts';

export type Cell = { readonly value: number; readonly state: number };

export const cell = (value: number, state: State = 'present'): Cell => ({ value, state: stateCode[state] });

/** 1 and 2 become 0 or 3, as in the register, so that what is expected stays the same; the same cell always becomes the same. */
export const zeroOrThree = (count: number, name: string): number =>
  count === 1 || count === 2 ? (uniform(`cell|${name}`) < count / 3 ? 3 : 0) : count;

/** Fewer than four are withheld, as the labour administration does. */
export const atLeastFour = (count: number): Cell =>
  count < 4 ? { value: Number.NaN, state: stateCode.suppressed } : cell(count);
