import { compatFit, compatSettings } from '../estimators/weighted/compat.ts';
import { fitRow, fittingOf } from '../estimators/weighted/exact.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import { preRmseOf } from '../estimators/weighted/pre-rmse.ts';
import type { Block } from '../panel/block.ts';
import { placeboBlock, renormalised } from '../panel/placebo-block.ts';
import type { Work } from '../parts/work.ts';

/**
 * Part 0 is the treated unit's own fit, part 1 + k that of the k-th control that pretends: its effect, and the root mean square of its gaps
 * before.
 */
export type Placebos = Work<{
  readonly block: Block;
  readonly kind: Kind;
  /** Positions of the controls that pretend; all where not given. */
  readonly among?: readonly number[];
  /** Each has the ridge of its own noise, and nothing is shared. */
  readonly recomputeZeta?: boolean;
}>;

export const placebosExact: Placebos = {
  name: 'placebos-exact',
  width: 2,
  prepare({ block, kind, among, recomputeZeta = false }) {
    const fitting = fittingOf(block, kind);
    return (part, into, at) => {
      const row = part === 0 ? -1 : among ? (among[part - 1] as number) : part - 1;
      const own = recomputeZeta && row >= 0;
      const used = own ? fittingOf(placeboBlock(block, [row]), kind) : fitting;
      into[at] = fitRow(used, own ? -1 : row).tau;
      into[at + 1] = preRmseOf(used, own ? -1 : row);
    };
  },
};

/** From the main fit's weights, as `synthdid` does; without the gaps before. */
export const placebosCompat: Placebos = {
  name: 'placebos-compat',
  width: 1,
  prepare({ block, kind, among, recomputeZeta = false }) {
    const settings = compatSettings(block, kind);
    const main = compatFit(block, settings);
    return (part, into, at) => {
      if (part === 0) into[at] = main.tau;
      else {
        const row = among ? (among[part - 1] as number) : part - 1;
        const from = { omega: renormalised(main.omega, [row]), lambda: main.lambda };
        const pretended = placeboBlock(block, [row]);
        into[at] = compatFit(pretended, recomputeZeta ? compatSettings(pretended, kind) : settings, from).tau;
      }
    };
  },
};
