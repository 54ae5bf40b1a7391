import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { compatFit, compatSettings } from '../estimators/weighted/compat.ts';
import { type Fitting, fitRow, fittingOf } from '../estimators/weighted/exact.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import type { Block } from '../panel/block.ts';
import { placeboBlock, renormalised } from '../panel/placebo-block.ts';
import { type StandardError, spreadOf } from './standard-error.ts';

export type Placebo = {
  readonly unit: string;
  /** What would be estimated of a unit to which nothing happened; in the unit of the outcome. */
  readonly effect: number;
  /** Root mean square of its gaps before; null in mode `compat`. */
  readonly preRmse: number | null;
};

export type PlacebosInSpace = {
  readonly placebos: readonly Placebo[];
  readonly standardError: StandardError;
  /** Share of units, the treated included, whose effect is at least as large; the smallest that can come out is 1/(controls + 1). */
  readonly pValue: { readonly value: number; readonly smallest: number; readonly method: 'placebo-effects' };
};

/**
 * Every control in turn pretends to be the treated unit, against the others; with the main fit's ridge. For one treated unit, where
 * a draw only chooses which control pretends: all are enumerated, so that no number is random (research/evaluation.md §1; Algorithm 4 of
 * Arkhangelsky et al. 2021). It assumes that the treated unit varies as the controls do. Throws `CounterfactualError`: several
 * treated units, fewer than two controls.
 */
export function placebosInSpace(
  block: Block,
  kind: Kind,
  mode: 'exact' | 'compat' = 'exact',
): PlacebosInSpace {
  const { panel, controls, treated } = block;
  if (treated.length > 1)
    throw new CounterfactualError({
      code: 'enumeration-of-one',
      found: `${treated.length} units are treated`,
      why: 'Which control pretends can be enumerated for one treated unit only.',
      remedy: 'Draw sets of controls, or use the jackknife or the bootstrap.',
    });
  if (controls.length < 2)
    throw new CounterfactualError({
      code: 'too-few-controls',
      found: `${controls.length} control`,
      why: 'A control that pretends to be treated needs another to be compared with.',
      remedy: 'Add controls; without them no error can be stated.',
    });
  const { tau, placebos } = mode === 'exact' ? exact(block, kind) : compat(block, kind);
  const effects = placebos.map(({ effect }) => effect);
  const asLarge = effects.filter((effect) => Math.abs(effect) >= Math.abs(tau)).length;
  const all = controls.length + 1;
  return {
    placebos: placebos.map((each, row) => ({
      unit: panel.units[controls[row] as number] as string,
      ...each,
    })),
    standardError: { value: spreadOf(effects), method: 'placebo-enumerated', n: effects.length },
    pValue: { value: (asLarge + 1) / all, smallest: 1 / all, method: 'placebo-effects' },
  };
}

type Found = { tau: number; placebos: Omit<Placebo, 'unit'>[] };

function exact(block: Block, kind: Kind): Found {
  const fitting = fittingOf(block, kind);
  const { tau } = fitRow(fitting, -1);
  const placebos = block.controls.map((_, row) => {
    const { tau: effect } = fitRow(fitting, row);
    return { effect, preRmse: preRmseOf(fitting, row) };
  });
  return { tau, placebos };
}

/** Of the weights that the last fit left. The rows are centred where the level may differ, so that the gap has no mean. */
function preRmseOf({ rows, omega }: Fitting, row: number): number {
  const { values, width, pre, controls, scale } = rows;
  let square = 0;
  for (let t = 0; t < pre; t += 1) {
    let gap = values[row * width + t] as number;
    for (let each = 0; each < controls; each += 1) {
      const weight = omega[each] as number;
      if (weight !== 0) gap -= weight * (values[each * width + t] as number);
    }
    square += gap * gap;
  }
  return scale * Math.sqrt(square / pre);
}

function compat(block: Block, kind: Kind): Found {
  const settings = compatSettings(block, kind);
  const main = compatFit(block, settings);
  const placebos = block.controls.map((_, row) => {
    const from = { omega: renormalised(main.omega, [row]), lambda: main.lambda };
    return { effect: compatFit(placeboBlock(block, [row]), settings, from).tau, preRmse: null };
  });
  return { tau: main.tau, placebos };
}
