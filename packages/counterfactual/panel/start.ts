import { CounterfactualError, type Where } from '../errors/counterfactual-error.ts';
import { type Period, periodOf } from './time.ts';

/**
 * The time of a start that is written as a period; infinite when it is after the last one. A start before the first period stands:
 * the unit is treated in all of them. Throws `not-a-time`, and `start-not-a-period` for one in a gap, since which of its
 * neighbours is the first treated period would be a guess.
 */
export function timeOfStart(text: string, periods: readonly Period[], where: Where): number {
  const time = periodOf(text)?.time;
  if (time === undefined) throw notATime(text, where);
  const after = periods.find((period) => period.time >= time);
  if (after === undefined) return Number.POSITIVE_INFINITY;
  const before = periods.findLast((period) => period.time < time);
  if (after.time === time || before === undefined) return time;
  throw new CounterfactualError({
    code: 'start-not-a-period',
    found: `the treatment starts at ${text}, which is none of the periods; the nearest are ${before.name} and ${after.name}`,
    where,
    why: 'Whether the period before is treated changes the estimate.',
    remedy: `Give ${after.name} when that is the first period with the treatment.`,
  });
}

export const notATime = (text: string, where: Where) =>
  new CounterfactualError({
    code: 'not-a-time',
    found: text === '' ? 'the period is empty' : `“${text.slice(0, 40)}” is not a period`,
    where,
    why: 'What is before and after the treatment is read off the periods.',
    remedy:
      'Write a year (1989), a quarter (2012Q2 or 2012.25), a month (2012-04), a date (2012-04-01) or a number.',
  });
