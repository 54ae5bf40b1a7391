import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { Block } from '../panel/block.ts';

export type Refitted = { readonly estimate: number; readonly rmse: number };

/** The same method on a part of the block: its estimate, and how far it misses before, in the unit of the outcome. undefined: it refuses. */
export type Refit = (block: Block) => Refitted | undefined;

/**
 * A part of a panel may be too little for the method: then nothing is said of it, and the estimate of the whole stands. Throws only what is
 * no `CounterfactualError`.
 */
export const refitBy =
  (method: (block: Block) => Refitted): Refit =>
  (block) => {
    if (block.controls.length === 0) return undefined;
    try {
      return method(block);
    } catch (error) {
      if (error instanceof CounterfactualError) return undefined;
      throw error;
    }
  };
