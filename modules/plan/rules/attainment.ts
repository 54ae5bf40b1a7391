import type { IndicatorSaid } from '../shapes.ts';
import type { Value } from '../value.ts';
import { compare, type Fraction, fractionOf, minus, percentOf } from './fraction.ts';
import type { Reached } from './reached.ts';

/** Whether a target is reached; how far, in whole percent, and counted from where. */
export type Attainment = {
  readonly reached: boolean;
  readonly percent: number | undefined;
  readonly from: 'baseline' | 'zero' | undefined;
};

/**
 * Where there is a baseline the way is counted from it: 5,010 employed of 5,200 is 96 % of the target and 5 % of the way from
 * 5,000, and only the way is what was done. Undefined where words are to be judged by people.
 */
export function attainment(
  { direction, baseline, type }: Pick<IndicatorSaid, 'direction' | 'baseline' | 'type'>,
  target: Value,
  actual: Pick<Reached, 'fraction'>,
): Attainment | undefined {
  const [aim, is] = [fractionOf(target), actual.fraction];
  if (!aim || !is) return undefined;
  if (type === 'yes-no') return { reached: compare(is, aim) === 0, percent: undefined, from: undefined };
  const reached = direction === 'up' ? compare(is, aim) >= 0 : compare(is, aim) <= 0;
  const start = baseline ? fractionOf(baseline.value) : undefined;
  if (start) return { reached, ...way(start, aim, is, direction) };
  if (direction === 'down' || type === 'scale' || aim.top <= 0n)
    return { reached, percent: undefined, from: undefined };
  return { reached, percent: percentOf(is, aim), from: 'zero' };
}

/** Undefined where the target asks for no way to be gone, or for one the other way. */
function way(start: Fraction, aim: Fraction, is: Fraction, direction: 'up' | 'down') {
  const all = minus(aim, start);
  const ahead = direction === 'up' ? all.top > 0n : all.top < 0n;
  if (!ahead) return { percent: undefined, from: undefined };
  return { percent: percentOf(minus(is, start), all), from: 'baseline' as const };
}
