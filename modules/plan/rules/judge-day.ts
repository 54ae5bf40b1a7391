import type { FieldProblem } from '#platform/problems/problem.ts';
import { parseWhen, startOf } from '#platform/time/when.ts';

/** The clock, and where: what has begun in Oslo may not have begun in UTC. `now` is milliseconds since 1970. */
export type At = { readonly zone: string; readonly now: number };

/** What is known is known of a day that has begun. */
export function judgeDay(known: string, { zone, now }: At, field: string): FieldProblem[] {
  const when = parseWhen(known);
  if (!when) return [{ field, code: 'not-a-date', params: { value: known } }];
  return startOf(when, zone) > now ? [{ field, code: 'in-the-future' }] : [];
}
