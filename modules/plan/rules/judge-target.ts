import { same } from '#platform/problems/corrected.ts';
import { allow, type Decision, type FieldProblem, refuse } from '#platform/problems/problem.ts';
import type { IndicatorSaid, Target } from '../shapes.ts';
import type { Value } from '../value.ts';
import { needsUnit } from './judge-indicator.ts';
import { judgeValue } from './judge-value.ts';
import { yearsOf } from './years.ts';

export type NewTarget = { year: number; value: Value; reason: string | null };

/**
 * Whether a target may be set for a year, or revised. `standing` is what holds for the year now. That nobody revised it
 * meanwhile is asked before (`follows`): this is about what was typed.
 */
export function judgeTarget<T extends NewTarget>(
  given: T,
  {
    indicator,
    period,
    standing,
  }: {
    indicator: Pick<IndicatorSaid, 'type' | 'scale' | 'ledger' | 'unit'>;
    period: string | null;
    standing: Pick<Target, 'value'> | undefined;
  },
): Decision<T> {
  const fields: FieldProblem[] = [];
  const years = yearsOf(period);
  if (years.length > 0 && !years.includes(given.year))
    // As words: a year is written without a space between its thousands.
    fields.push({
      field: 'year',
      code: 'outside-the-programme',
      params: { first: String(years[0]), last: String(years.at(-1)) },
    });
  if (needsUnit(indicator.type) && !indicator.unit && !indicator.ledger)
    fields.push({ field: 'value', code: 'without-unit' });
  fields.push(...judgeValue(given.value, indicator, 'value'));
  if (standing && !given.reason) fields.push({ field: 'reason', code: 'revised-without-reason' });
  if (standing && same(standing.value, given.value)) fields.push({ field: 'value', code: 'not-revised' });
  return fields.length === 0 ? allow(given) : refuse({ code: 'invalid', status: 422, fields });
}
