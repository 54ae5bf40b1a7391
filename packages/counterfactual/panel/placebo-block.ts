import type { Block } from './block.ts';

/** The same panel with these controls, by their positions among them, pretending to be the treated ones; the treated are left out. */
export function placeboBlock(block: Block, pretending: readonly number[]): Block {
  const drawn = new Set(pretending);
  return {
    ...block,
    treated: pretending.map((row) => block.controls[row] as number),
    controls: block.controls.filter((_, row) => !drawn.has(row)),
  };
}

/** Weights of those that are left, made whole again. */
export function renormalised(omega: Float64Array, pretending: readonly number[]): Float64Array {
  const drawn = new Set(pretending);
  return wholeAgain(omega.filter((_, row) => !drawn.has(row)));
}

/** Weights as parts of their sum; equal ones where nothing is left of them. */
export function wholeAgain(weights: Float64Array): Float64Array {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (sum === 0 ? 1 / weights.length : weight / sum));
}
