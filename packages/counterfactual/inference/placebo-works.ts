import { compatFit, compatSettings } from '../estimators/weighted/compat.ts';
import { type Fitting, fitRow, fittingOf } from '../estimators/weighted/exact.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import type { Block } from '../panel/block.ts';
import { placeboBlock, renormalised } from '../panel/placebo-block.ts';
import type { Work } from '../parts/work.ts';

/** Part 0 is the treated unit's own fit, part 1 + row that of a control: its effect, and the root mean square of its gaps before. */
export type Placebos = Work<{ readonly block: Block; readonly kind: Kind }>;

export const placebosExact: Placebos = {
  name: 'placebos-exact',
  width: 2,
  prepare({ block, kind }) {
    const fitting = fittingOf(block, kind);
    return (part, into, at) => {
      into[at] = fitRow(fitting, part - 1).tau;
      into[at + 1] = preRmseOf(fitting, part - 1);
    };
  },
};

/** From the main fit's weights, as `synthdid` does; without the gaps before. */
export const placebosCompat: Placebos = {
  name: 'placebos-compat',
  width: 1,
  prepare({ block, kind }) {
    const settings = compatSettings(block, kind);
    const main = compatFit(block, settings);
    return (part, into, at) => {
      if (part === 0) into[at] = main.tau;
      else {
        const from = { omega: renormalised(main.omega, [part - 1]), lambda: main.lambda };
        into[at] = compatFit(placeboBlock(block, [part - 1]), settings, from).tau;
      }
    };
  },
};

/** Of the weights that the last fit left. The rows are centred where the level may differ, so that the gap has no mean. */
function preRmseOf({ rows, omega }: Fitting, row: number): number {
  const { values, width, pre, controls, scale } = rows;
  const own = (row < 0 ? controls : row) * width;
  let square = 0;
  for (let t = 0; t < pre; t += 1) {
    let gap = values[own + t] as number;
    for (let each = 0; each < controls; each += 1) {
      const weight = omega[each] as number;
      if (weight !== 0) gap -= weight * (values[each * width + t] as number);
    }
    square += gap * gap;
  }
  return scale * Math.sqrt(square / pre);
}
