import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { EffectAt } from '../estimators/estimate.ts';
import type { Block } from '../panel/block.ts';
import { placeboBlock } from '../panel/placebo-block.ts';

/** Observed less counterfactual of the treated unit, first, and of every placebo: `gaps[unit * periods + t]`, in the outcome's unit. */
export type Gaps = {
  readonly units: readonly string[];
  readonly periods: number;
  /** Periods before the treatment, the first ones. */
  readonly pre: number;
  readonly gaps: Float64Array;
};

/**
 * Gaps of the treated unit against all controls, and of each control against the others: the treated is in no placebo's pool
 * (Abadie, Diamond, Hainmueller 2010, JASA 105). `estimator` is
 * any of a block: `(each) => estimate(each, 'sc')`, `augmentedControlOf`. Throws `CounterfactualError` unless one unit is
 * treated and two controls or more are there.
 */
export function gapsOf(
  block: Block,
  estimator: (block: Block) => { readonly effects: readonly EffectAt[] },
): Gaps {
  refuseUnlessOne(block);
  const { panel, controls, treated, pre } = block;
  const periods = panel.periods.length;
  const gaps = new Float64Array((controls.length + 1) * periods);
  const blocks = [block, ...controls.map((_, row) => placeboBlock(block, [row]))];
  for (const [row, each] of blocks.entries())
    gaps.set(
      estimator(each).effects.map(({ effect }) => effect),
      row * periods,
    );
  const units = [...treated, ...controls].map((unit) => panel.units[unit] as string);
  return { units, periods, pre, gaps };
}

export function refuseUnlessOne({ controls, treated }: Block): void {
  if (treated.length !== 1 || controls.length < 2)
    throw new CounterfactualError({
      code: 'one-against-several',
      found: `${treated.length} treated and ${controls.length} control units`,
      why: 'Each control in turn takes the place of the one treated unit, and needs another to be compared with.',
      remedy: 'Average the treated units into one, and give at least two controls.',
    });
}

export function refuseGaps({ units, periods, pre, gaps }: Gaps): void {
  const isShaped = pre >= 1 && pre < periods && units.length >= 1 && gaps.length === units.length * periods;
  const hole = gaps.findIndex((gap) => !Number.isFinite(gap));
  if (isShaped && hole < 0) return;
  throw new CounterfactualError({
    code: isShaped ? 'not-a-number' : 'sizes-differ',
    found: isShaped
      ? `a gap is ${gaps[hole]}`
      : `${gaps.length} gaps for ${units.length} units and ${periods} periods of which ${pre} lie before`,
    where: isShaped ? { unit: units[Math.floor(hole / periods)] } : {},
    why: 'Units are ranked by their gaps before and after.',
    remedy:
      'Give one finite gap for each unit and period, the treated unit first, with periods before and after.',
  });
}
