import type { Estimate } from '../estimators/estimate.ts';
import type { Block } from '../panel/block.ts';
import type { StandardError } from './standard-error.ts';

/**
 * Jackknife with the weights kept: each unit is left out in turn, and the weights of a control that goes are shared by the rest
 * (Algorithm 3 of Arkhangelsky et al. 2021). Not defined for one treated unit, nor where one control has all the weight: then `value` is null, and
 * never a number that does not know the treated unit. O(units · periods), nothing is solved.
 */
export const jackknife = (
  block: Block,
  { unitWeights, timeWeights }: Pick<Estimate, 'unitWeights' | 'timeWeights'>,
): StandardError =>
  jackknifeOf([
    {
      block,
      omega: unitWeights.map(({ weight }) => weight),
      course: afterLessBefore(block, timeWeights),
      perUnit: 1,
    },
  ]);

/** A block in a mean of several over the same controls, in which it counts `perUnit` times for each of its treated units. */
export type JackknifePart = {
  readonly block: Block;
  /** Weights of the controls. */
  readonly omega: readonly number[];
  /** What is estimated of a path: its sum weighted by these, one for each period. */
  readonly course: Float64Array;
  readonly perUnit: number;
};

/** The mean of the periods from the treatment on less that of those before, by their weights. */
export function afterLessBefore(
  { panel, pre, post }: Block,
  timeWeights: Estimate['timeWeights'],
): Float64Array {
  return Float64Array.from(panel.periods, (_, t) => (t < pre ? -(timeWeights[t]?.weight ?? 0) : 1 / post));
}

/**
 * The jackknife of a mean over blocks. Without the only treated unit of a block the mean is over the other blocks, as it would be had that
 * unit never been seen: the mean is re-weighted, and no unit is kept by force.
 */
export function jackknifeOf(parts: readonly JackknifePart[]): StandardError {
  const controls = parts[0]?.block.controls.length ?? 0;
  const treated = parts.reduce((sum, { block }) => sum + block.treated.length, 0);
  const n = controls + treated;
  const undefinedFor = (why: string): StandardError => ({ value: null, method: 'jackknife', n, why });
  if (treated < 2)
    return undefinedFor(
      'One unit is treated: without it there is no estimate. Use placebos in space or conformal inference.',
    );
  // What the others have may be too little to be told from nothing.
  if (parts.some(({ omega }) => omega.some((weight) => 1 - weight < 1e-12)))
    return undefinedFor(
      'One control has all the weight: without it there is no estimate. Use placebos in space.',
    );
  const found = parts.map(withoutEach);
  const weights = parts.map(({ block, perUnit }) => block.treated.length * perUnit);
  const without = [
    ...Array.from({ length: controls }, (_, row) =>
      meanOf(found.map(({ ofControls }, at) => [ofControls[row] as number, weights[at] as number])),
    ),
    ...parts.flatMap(({ perUnit }, own) =>
      (found[own] as Without).ofTreated.map((value) =>
        meanOf(
          found.map(({ all }, at) =>
            at === own ? [value, (weights[at] as number) - perUnit] : [all, weights[at] as number],
          ),
        ),
      ),
    ),
  ];
  const mean = without.reduce((sum, value) => sum + value, 0) / n;
  const square = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { value: Math.sqrt(((n - 1) / n) * square), method: 'jackknife', n };
}

type Without = { readonly all: number; readonly ofControls: number[]; readonly ofTreated: number[] };

/** What is estimated of a block, and without each unit; without its only treated unit 0, which then has no weight. */
function withoutEach({ block, omega, course }: JackknifePart): Without {
  const { panel, controls, treated } = block;
  const periods = panel.periods.length;
  const change = (unit: number) => {
    let sum = 0;
    for (let t = 0; t < periods; t += 1)
      sum += (course[t] as number) * (panel.outcomes[unit * periods + t] as number);
    return sum;
  };
  const changes = treated.map(change);
  const sum = changes.reduce((all, value) => all + value, 0);
  const mean = sum / treated.length;
  const others = controls.map(change);
  const weighted = others.reduce((all, value, row) => all + (omega[row] as number) * value, 0);
  return {
    all: mean - weighted,
    ofControls: others.map((value, row) => {
      const weight = omega[row] as number;
      return mean - (weighted - weight * value) / (1 - weight);
    }),
    ofTreated: changes.map((value) =>
      treated.length === 1 ? 0 : (sum - value) / (treated.length - 1) - weighted,
    ),
  };
}

function meanOf(values: readonly (readonly [value: number, weight: number])[]): number {
  const total = values.reduce((sum, [, weight]) => sum + weight, 0);
  return values.reduce((sum, [value, weight]) => sum + weight * value, 0) / total;
}
