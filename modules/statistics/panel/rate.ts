import { hasNumber, stateCode } from '../terms.ts';
import { brokenMark, type Cells, lacking, severalParts, withoutMark } from './cells.ts';

/**
 * Makes a rate anew from what it is made of, wherever a unit has several parts. What divides by nothing is impossible; without
 * numerator and denominator, there is none: indices and medians of several places are missing.
 */
export function madeAnew(
  rate: Cells,
  of: { readonly numerator: Cells; readonly denominator: Cells; readonly per: number } | null,
): void {
  const { values, states } = rate;
  for (let cell = 0; cell < states.length; cell++) {
    const marked = states[cell] as number;
    if ((marked & withoutMark) !== severalParts) continue;
    const mark = marked & brokenMark;
    if (!of) {
      states[cell] = stateCode.missing | mark;
      continue;
    }
    const above = of.numerator.states[cell] as number;
    const below = of.denominator.states[cell] as number;
    const broken =
      above === stateCode['break-before'] || below === stateCode['break-before'] ? brokenMark : 0;
    const tally = { parts: 2, numbers: 0, suppressed: 0, impossible: 0 };
    for (const state of [above, below]) {
      if (hasNumber(state)) tally.numbers++;
      if (state === stateCode.suppressed) tally.suppressed++;
      if (state === stateCode['not-applicable']) tally.impossible++;
    }
    const divisor = of.denominator.values[cell] as number;
    if (tally.numbers < 2) states[cell] = lacking(tally) | mark | broken;
    else if (divisor === 0) states[cell] = stateCode['not-applicable'] | mark | broken;
    else {
      states[cell] = stateCode.present | mark | broken;
      values[cell] = (of.per * (of.numerator.values[cell] as number)) / divisor;
    }
  }
}
