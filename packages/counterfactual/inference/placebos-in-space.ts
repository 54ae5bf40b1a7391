import { CounterfactualError } from '../errors/counterfactual-error.ts';
import type { Kind } from '../estimators/weighted/kinds.ts';
import type { Block } from '../panel/block.ts';
import { alone, type Doing } from '../parts/work.ts';
import { placeboPValue } from './placebo-p-value.ts';
import { placebosCompat, placebosExact } from './placebo-works.ts';
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

export type PlaceboOptions = {
  /** Positions of the controls that pretend; the others are donors all the same. Default: all of them. */
  readonly among?: readonly number[];
  /** Each placebo has the ridge of its own noise. Default: that of the fit, as published. */
  readonly recomputeZeta?: boolean;
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
  doing: Doing = alone,
  { among = block.controls.map((_, row) => row), recomputeZeta = false }: PlaceboOptions = {},
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
  const work = mode === 'exact' ? placebosExact : placebosCompat;
  const numbers = doing(work, { block, kind, among, recomputeZeta }, among.length + 1);
  const tau = numbers[0] as number;
  const placebos = among.map((row, at) => ({
    unit: panel.units[controls[row] as number] as string,
    effect: numbers[(at + 1) * work.width] as number,
    preRmse: work.width === 2 ? (numbers[(at + 1) * 2 + 1] as number) : null,
  }));
  const effects = placebos.map(({ effect }) => effect);
  return {
    placebos,
    standardError: { value: spreadOf(effects), method: 'placebo-enumerated', n: effects.length },
    pValue: { ...placeboPValue(tau, effects), method: 'placebo-effects' },
  };
}
