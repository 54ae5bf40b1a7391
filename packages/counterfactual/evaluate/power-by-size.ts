import { CounterfactualError, type Warning } from '../errors/counterfactual-error.ts';
import type { Power } from '../inference/power.ts';
import { sizesOf } from '../inference/sizes.ts';
import { spreadBySize } from '../inference/spread-by-size.ts';
import { normalQuantile } from '../numbers/normal.ts';
import type { Block } from '../panel/block.ts';

/** How the spread moves with size, and what could be found in a unit of the treated one's size. */
export type PowerBySize = {
  readonly slope: number;
  readonly slopeError: number;
  readonly size: number;
  /** The treated is smaller or larger than all placebos: read off beyond what was seen. */
  readonly isBeyond: boolean;
  readonly sigma: number;
  readonly normal: number;
};

/** Of one treated unit: sets of several have no one size. */
export function powerBySize(
  block: Block,
  effects: ArrayLike<number>,
  power: Power,
  column: string | undefined,
  among: readonly number[] = block.controls.map((_, row) => row),
): { bySize?: PowerBySize; warnings: Warning[] } {
  if (column === undefined || block.treated.length > 1) return { warnings: [] };
  const { treated: size, controls } = sizesOf(block, { column });
  try {
    const { slope, slopeError, sizes, sigma } = spreadBySize(
      effects,
      among.map((row) => controls[row] as number),
    );
    const own = sigma(size);
    const z = normalQuantile(1 - power.alpha / 2) + normalQuantile(power.power);
    const isBeyond = size < sizes.from || size > sizes.to;
    return {
      bySize: { slope, slopeError, size, isBeyond, sigma: own, normal: z * own },
      warnings: [],
    };
  } catch (error) {
    if (error instanceof CounterfactualError) return { warnings: [error.problem] };
    throw error;
  }
}
