import { allow, type Decision, refuse } from '#platform/problems/problem.ts';
import { endOf, parseWhen, startOf } from '#platform/time/when.ts';

/** For how long a programme may last, as a rule set says it on a day; undefined where none does. */
export type Longest = { readonly years: number };

/** Whether a period is longer than so many years, counted from its first day: `2010/2016` is seven. */
export function isLongerThan(period: string, { years }: Longest): boolean {
  const when = parseWhen(period);
  if (!when) return false;
  const limit = new Date(startOf(when, 'UTC'));
  limit.setUTCFullYear(limit.getUTCFullYear() + years);
  return endOf(when, 'UTC') > limit.getTime();
}

/** A period with another end; undefined when it would end before it starts. */
export function withEnd(period: string, ends: string): string | undefined {
  const prolonged = `${period.split('/')[0]}/${ends}`;
  return parseWhen(prolonged) ? prolonged : undefined;
}

/** Whether a period may be written over. What lasts longer than the rule says is decided, not typed in. */
export function changePeriod(
  before: string | null,
  after: string,
  longest: Longest | undefined,
): Decision<string> {
  if (!longest || !isLongerThan(after, longest) || before === after) return allow(after);
  if (before !== null && isLongerThan(before, longest) && isNoMore(after, before)) return allow(after);
  return refuse({
    code: 'invalid',
    status: 422,
    fields: [{ field: 'period', code: 'longer-needs-decision', params: { years: longest.years } }],
  });
}

/** Neither later at its end nor longer: what was decided for long may be typed shorter. */
function isNoMore(after: string, before: string): boolean {
  const [is, was] = [parseWhen(after), parseWhen(before)];
  if (!is || !was) return false;
  const [ends, ended] = [endOf(is, 'UTC'), endOf(was, 'UTC')];
  return ends <= ended && ends - startOf(is, 'UTC') <= ended - startOf(was, 'UTC');
}
