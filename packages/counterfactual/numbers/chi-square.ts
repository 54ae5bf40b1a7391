import { normalCdf } from './normal.ts';

/**
 * Share of a chi-square with `degrees` (whole, from 1) degrees of freedom at or above `x` (from 0): the p-value of a Wald test.
 * Source: the finite sums of Abramowitz and Stegun (1964), 26.4.4 and 26.4.5; in logarithms, since with many degrees the first term
 * is smaller than any double while their sum is not.
 */
export function chiSquareAbove(x: number, degrees: number): number {
  if (x <= 0) return 1;
  const odd = degrees % 2 === 1;
  const logHalf = Math.log(x / 2);
  // The terms are (x/2)^k e^(−x/2) / Γ(k + 1), for k from 0 or from ½, up to degrees/2 − 1.
  let k = odd ? 0.5 : 0;
  let logTerm = -x / 2 + k * logHalf - (odd ? LOG_GAMMA_THREE_HALVES : 0);
  let share = odd ? 2 * normalCdf(-Math.sqrt(x)) : 0;
  for (; k <= degrees / 2 - 1; k += 1) {
    share += Math.exp(logTerm);
    logTerm += logHalf - Math.log(k + 1);
  }
  return Math.min(1, share);
}

const LOG_GAMMA_THREE_HALVES = Math.log(Math.sqrt(Math.PI) / 2);
