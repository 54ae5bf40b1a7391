import type { Block } from '../../panel/block.ts';

/**
 * Noise level: standard deviation (divisor n − 1) of all first differences of the controls before the treatment, as one vector. In the
 * unit of the outcome. 0 where all move by the same in every period, or there is one difference.
 */
export function noiseLevel({ panel, controls, pre }: Block): number {
  const { outcomes, periods } = panel;
  const count = controls.length * (pre - 1);
  if (count < 2) return 0;
  let sum = 0;
  for (const unit of controls) {
    const at = unit * periods.length;
    sum += (outcomes[at + pre - 1] as number) - (outcomes[at] as number);
  }
  const mean = sum / count;
  let square = 0;
  let largest = 0;
  for (const unit of controls) {
    const at = unit * periods.length;
    for (let t = 1; t < pre; t += 1) {
      const value = outcomes[at + t] as number;
      square += (value - (outcomes[at + t - 1] as number) - mean) ** 2;
      largest = Math.max(largest, Math.abs(value));
    }
  }
  const noise = Math.sqrt(square / (count - 1));
  // Steps of 0.1 differ in the last digit of the levels between which they lie.
  return noise > 4 * Number.EPSILON * largest ? noise : 0;
}

/** Ridge of the unit weights (synthetic DiD) and of the time weights, in the unit of the outcome; Arkhangelsky et al. 2021, eq. 5. */
export const ridges = (noise: number, treated: number, post: number) => ({
  zetaOmega: (treated * post) ** 0.25 * noise,
  zetaLambda: 1e-6 * noise,
});
