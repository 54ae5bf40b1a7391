import type { Estimate } from '../estimators/estimate.ts';
import type { Block } from '../panel/block.ts';
import type { StandardError } from './standard-error.ts';

/**
 * Jackknife with the weights kept: each unit is left out in turn, and the weights of a control that goes are shared by the rest
 * (Algorithm 3 of Arkhangelsky et al. 2021). Not defined for one treated unit, nor where one control has all the weight: then `value` is null, and
 * never a number that does not know the treated unit. O(units · periods), nothing is solved.
 */
export function jackknife(
  block: Block,
  { unitWeights, timeWeights }: Pick<Estimate, 'unitWeights' | 'timeWeights'>,
): StandardError {
  const { panel, controls, treated, pre, post } = block;
  const n = controls.length + treated.length;
  const undefinedFor = (why: string): StandardError => ({ value: null, method: 'jackknife', n, why });
  if (treated.length < 2)
    return undefinedFor(
      'One unit is treated: without it there is no estimate. Use placebos in space or conformal inference.',
    );
  const weights = unitWeights.map(({ weight }) => weight);
  if (weights.filter((weight) => weight > 0).length < 2)
    return undefinedFor(
      'One control has all the weight: without it there is no estimate. Use placebos in space.',
    );
  const periods = panel.periods.length;
  const change = (unit: number) => {
    let sum = 0;
    for (let t = 0; t < periods; t += 1)
      sum +=
        (t < pre ? -(timeWeights[t]?.weight ?? 0) : 1 / post) *
        (panel.outcomes[unit * periods + t] as number);
    return sum;
  };
  const ofTreated = treated.map(change);
  const ofControls = controls.map(change);
  const treatedSum = ofTreated.reduce((sum, value) => sum + value, 0);
  const weighted = ofControls.reduce((sum, value, row) => sum + (weights[row] as number) * value, 0);
  const without = [
    ...ofControls.map((value, row) => {
      const weight = weights[row] as number;
      return treatedSum / treated.length - (weighted - weight * value) / (1 - weight);
    }),
    ...ofTreated.map((value) => (treatedSum - value) / (treated.length - 1) - weighted),
  ];
  const mean = without.reduce((sum, value) => sum + value, 0) / n;
  const square = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { value: Math.sqrt(((n - 1) / n) * square), method: 'jackknife', n };
}
